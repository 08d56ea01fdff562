DELETE FROM staff_session WHERE desk = $1 AND token_hash = $2;

DELETE FROM staff_session WHERE desk = $1 AND account = $2 AND token_hash <> $3;

DELETE FROM staff_session WHERE desk = $1 AND (ends_at <= $2 OR last_seen_at <= $3);
