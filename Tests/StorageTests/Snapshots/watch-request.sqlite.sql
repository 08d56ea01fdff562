SELECT count(*) AS in_day, coalesce(sum(CASE WHEN watch_letter.made_at > ? THEN 1 ELSE 0 END), 0) AS in_hour
FROM watch JOIN watch_letter ON watch_letter.watch_id = watch.id
WHERE watch.email = ? AND watch.desk = ? AND watch_letter.kind <> 'events'
    AND watch_letter.made_at > ?;

SELECT count(*) AS in_hour FROM watch_letter WHERE kind <> 'events' AND made_at > ? AND desk = ?;

SELECT id, state FROM watch
WHERE email = ? AND desk = ? AND subject = ? AND state <> ?;

INSERT INTO watch (
    desk, token_hash, seed, email, subject, language, frequency, reminders, state, requested_at, legal_basis, purge_after
) VALUES (
    ?, ?, ?, ?, ?,
    ?, ?, ?, ?,
    ?, ?, ?
) RETURNING id;

INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
SELECT id, desk, ?, ?, ? FROM watch WHERE id = ?;

SELECT count(*) AS in_day, coalesce(sum(CASE WHEN watch_letter.made_at > ? THEN 1 ELSE 0 END), 0) AS in_hour
FROM watch JOIN watch_letter ON watch_letter.watch_id = watch.id
WHERE watch.email = ? AND watch.desk = ? AND watch_letter.kind <> 'events'
    AND watch_letter.made_at > ?;

SELECT count(*) AS in_hour FROM watch_letter WHERE kind <> 'events' AND made_at > ? AND desk = ?;

SELECT id, state FROM watch
WHERE email = ? AND desk = ? AND subject = ? AND state <> ?;

UPDATE watch SET language = ?, frequency = ?,
    reminders = ?, requested_at = ?, purge_after = ?
WHERE id = ?;

INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
SELECT id, desk, ?, ?, ? FROM watch WHERE id = ?;
