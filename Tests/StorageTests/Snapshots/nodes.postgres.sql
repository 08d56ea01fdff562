SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS moment;

DELETE FROM node WHERE alive_until < $1;

INSERT INTO node (id, program, catalogue, alive_until)
VALUES ($1, $2, $3, $4)
ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until;

SELECT id, program, catalogue FROM node WHERE alive_until > $1 ORDER BY id;

SELECT 1 AS found FROM node WHERE alive_until > $1 AND program > $2 LIMIT 1;

DELETE FROM node WHERE id = $1;
