SELECT count(*) AS in_day, coalesce(sum(CASE WHEN watch_letter.made_at > $1 THEN 1 ELSE 0 END), 0) AS in_hour
FROM watch JOIN watch_letter ON watch_letter.watch_id = watch.id
WHERE watch.email = $2 AND watch.desk = $3 AND watch_letter.kind <> 'events'
    AND watch_letter.made_at > $4;

SELECT count(*) AS in_hour FROM watch_letter WHERE kind <> 'events' AND made_at > $1 AND desk = $2;

SELECT id, state FROM watch
WHERE email = $1 AND desk = $2 AND subject = $3 AND state <> $4;

INSERT INTO watch (
    desk, token_hash, seed, email, subject, language, frequency, reminders, state, requested_at, legal_basis, purge_after
) VALUES (
    $1, $2, $3, $4, $5,
    $6, $7, $8, $9,
    $10, $11, $12
) RETURNING id;

INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
SELECT id, desk, $1, $2, $3 FROM watch WHERE id = $4;

SELECT count(*) AS in_day, coalesce(sum(CASE WHEN watch_letter.made_at > $1 THEN 1 ELSE 0 END), 0) AS in_hour
FROM watch JOIN watch_letter ON watch_letter.watch_id = watch.id
WHERE watch.email = $2 AND watch.desk = $3 AND watch_letter.kind <> 'events'
    AND watch_letter.made_at > $4;

SELECT count(*) AS in_hour FROM watch_letter WHERE kind <> 'events' AND made_at > $1 AND desk = $2;

SELECT id, state FROM watch
WHERE email = $1 AND desk = $2 AND subject = $3 AND state <> $4;

UPDATE watch SET language = $1, frequency = $2,
    reminders = $3, requested_at = $4, purge_after = $5
WHERE id = $6;

INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
SELECT id, desk, $1, $2, $3 FROM watch WHERE id = $4;
