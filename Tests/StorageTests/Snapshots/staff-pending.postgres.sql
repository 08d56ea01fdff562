INSERT INTO staff_pending (desk, token_hash, purpose, account, content, ends_at)
VALUES ($1, $2, $3, $4, $5, $6);

UPDATE staff_pending SET tries = tries + 1
WHERE desk = $1 AND token_hash = $2 AND purpose = $3 AND ends_at > $4 AND tries < $5
RETURNING account, content;

DELETE FROM staff_pending WHERE desk = $1 AND token_hash = $2;

DELETE FROM staff_pending WHERE desk = $1 AND ends_at <= $2;
