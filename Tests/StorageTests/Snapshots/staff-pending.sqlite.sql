INSERT INTO staff_pending (desk, token_hash, purpose, account, content, ends_at)
VALUES (?, ?, ?, ?, ?, ?);

UPDATE staff_pending SET tries = tries + 1
WHERE desk = ? AND token_hash = ? AND purpose = ? AND ends_at > ? AND tries < ?
RETURNING account, content;

DELETE FROM staff_pending WHERE desk = ? AND token_hash = ?;

DELETE FROM staff_pending WHERE desk = ? AND ends_at <= ?;
