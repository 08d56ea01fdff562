DELETE FROM staff_session WHERE desk = ? AND token_hash = ?;

DELETE FROM staff_session WHERE desk = ? AND account = ? AND token_hash <> ?;

DELETE FROM staff_session WHERE desk = ? AND (ends_at <= ? OR last_seen_at <= ?);
