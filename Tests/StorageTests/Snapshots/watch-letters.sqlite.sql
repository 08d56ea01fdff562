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

INSERT INTO watch (
    desk, token_hash, seed, email, subject, language, frequency, reminders, state, requested_at, legal_basis, purge_after
) VALUES (
    ?, ?, ?, ?, ?,
    ?, ?, ?, ?,
    ?, ?, ?
) RETURNING id;

INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
SELECT id, desk, ?, ?, ? FROM watch WHERE id = ?;

SELECT watch.id FROM watch JOIN watch_event ON watch_event.watch_id = watch.id
WHERE watch_event.letter_id IS NULL AND watch.desk = ? AND watch.state = ?
    AND NOT EXISTS (
    SELECT 1 FROM watch_dismissal
    WHERE watch_dismissal.watch_id = watch_event.watch_id AND watch_dismissal.call_id = watch_event.call_id
) AND (watch.frequency = 'instant' OR (watch.frequency = 'daily' AND watch_event.noticed_at < ?)
OR (watch.frequency = 'weekly' AND watch_event.noticed_at < ?))
GROUP BY watch.id ORDER BY watch.id LIMIT ?;

UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT id FROM watch_letter AS next
    WHERE state IN ('waiting', 'sending') AND due_at <= ? AND next.desk = ? AND EXISTS (
        SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = ? AND watch.state <> 'stopped'
            AND (next.kind <> 'events' OR watch.state = 'active')
    ) ORDER BY due_at, id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at, troubled_since;

UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT id FROM watch_letter AS next
    WHERE state IN ('waiting', 'sending') AND due_at <= ? AND next.desk = ? AND EXISTS (
        SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = ? AND watch.state <> 'stopped'
            AND (next.kind <> 'events' OR watch.state = 'active')
    ) ORDER BY due_at, id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at, troubled_since;

UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT id FROM watch_letter AS next
    WHERE state IN ('waiting', 'sending') AND due_at <= ? AND next.desk = ? AND EXISTS (
        SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = ? AND watch.state <> 'stopped'
            AND (next.kind <> 'events' OR watch.state = 'active')
    ) ORDER BY due_at, id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at, troubled_since;

SELECT watch.id, watch.subject, watch.language, watch.frequency, watch.reminders, watch.state, watch.requested_at, watch.confirmed_at,
watch.is_refused, watch.email, watch.seed, watch.token_hash, watch.purge_after FROM watch WHERE id = ? AND desk = ?;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT change_id FROM watch_event WHERE letter_id = ? AND change_id IS NOT NULL) ORDER BY id;

SELECT call_id, event, change_id FROM watch_event WHERE letter_id = ? AND NOT EXISTS (
    SELECT 1 FROM watch_dismissal
    WHERE watch_dismissal.watch_id = watch_event.watch_id AND watch_dismissal.call_id = watch_event.call_id
) ORDER BY id DESC LIMIT ?;

UPDATE watch_letter SET state = 'waiting', due_at = ?, troubled_since = COALESCE(troubled_since, ?)
WHERE id = ? AND desk = ? AND state = 'sending' AND attempts = ?;

UPDATE watch_letter SET state = ?, ended_at = ?
WHERE id = ? AND desk = ? AND state = 'sending' AND attempts = ?;

UPDATE watch SET refusals = 0 WHERE id = ? AND desk = ? AND refusals > 0;

UPDATE watch_letter SET state = ?, ended_at = ?
WHERE id = ? AND desk = ? AND state = 'sending' AND attempts = ?;

UPDATE watch SET refusals = refusals + 1 WHERE id = ? AND desk = ? RETURNING refusals;

UPDATE watch SET state = ?, purge_after = ?
WHERE id = ? AND desk = ? AND state <> ?;

UPDATE watch_letter SET state = 'dropped', ended_at = ?
WHERE watch_id = ? AND desk = ? AND state IN ('waiting', 'sending');

DELETE FROM watch_event WHERE watch_id = ? AND desk = ? AND letter_id IS NULL;

UPDATE watch SET is_refused = 1 WHERE id = ? AND desk = ?;

UPDATE watch_letter SET state = ?, ended_at = ?
WHERE id = ? AND desk = ? AND state = 'sending' AND attempts = ?;

UPDATE watch_letter SET state = ?, ended_at = ?
WHERE id = ? AND desk = ? AND state = 'sending' AND attempts = ?;
