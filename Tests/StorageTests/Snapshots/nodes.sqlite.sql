SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AS moment;

DELETE FROM node WHERE alive_until < ?;

INSERT INTO node (id, program, catalogue, alive_until)
VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until;

SELECT id, program, catalogue FROM node WHERE alive_until > ? ORDER BY id;

SELECT 1 AS found FROM node WHERE alive_until > ? AND program > ? LIMIT 1;

DELETE FROM node WHERE id = ?;
