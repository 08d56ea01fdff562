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

INSERT INTO watch (
    desk, token_hash, seed, email, subject, language, frequency, reminders, state, requested_at, legal_basis, purge_after
) VALUES (
    $1, $2, $3, $4, $5,
    $6, $7, $8, $9,
    $10, $11, $12
) RETURNING id;

INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
SELECT id, desk, $1, $2, $3 FROM watch WHERE id = $4;

SELECT watch.id FROM watch JOIN watch_event ON watch_event.watch_id = watch.id
WHERE watch_event.letter_id IS NULL AND watch.desk = $1 AND watch.state = $2
    AND NOT EXISTS (
    SELECT 1 FROM watch_dismissal
    WHERE watch_dismissal.watch_id = watch_event.watch_id AND watch_dismissal.call_id = watch_event.call_id
) AND (watch.frequency = 'instant' OR (watch.frequency = 'daily' AND watch_event.noticed_at < $3)
OR (watch.frequency = 'weekly' AND watch_event.noticed_at < $4))
GROUP BY watch.id ORDER BY watch.id LIMIT $5;

UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM watch_letter AS next
    WHERE state IN ('waiting', 'sending') AND due_at <= $2 AND next.desk = $3 AND EXISTS (
        SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = $4 AND watch.state <> 'stopped'
            AND (next.kind <> 'events' OR watch.state = 'active')
    ) ORDER BY due_at, id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at, troubled_since;

UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM watch_letter AS next
    WHERE state IN ('waiting', 'sending') AND due_at <= $2 AND next.desk = $3 AND EXISTS (
        SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = $4 AND watch.state <> 'stopped'
            AND (next.kind <> 'events' OR watch.state = 'active')
    ) ORDER BY due_at, id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at, troubled_since;

UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM watch_letter AS next
    WHERE state IN ('waiting', 'sending') AND due_at <= $2 AND next.desk = $3 AND EXISTS (
        SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = $4 AND watch.state <> 'stopped'
            AND (next.kind <> 'events' OR watch.state = 'active')
    ) ORDER BY due_at, id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at, troubled_since;

SELECT watch.id, watch.subject, watch.language, watch.frequency, watch.reminders, watch.state, watch.requested_at, watch.confirmed_at,
watch.is_refused, watch.email, watch.seed, watch.token_hash, watch.purge_after FROM watch WHERE id = $1 AND desk = $2;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT change_id FROM watch_event WHERE letter_id = $1 AND change_id IS NOT NULL) ORDER BY id;

SELECT call_id, event, change_id FROM watch_event WHERE letter_id = $1 AND NOT EXISTS (
    SELECT 1 FROM watch_dismissal
    WHERE watch_dismissal.watch_id = watch_event.watch_id AND watch_dismissal.call_id = watch_event.call_id
) ORDER BY id DESC LIMIT $2;

UPDATE watch_letter SET state = 'waiting', due_at = $1, troubled_since = COALESCE(troubled_since, $2)
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;

UPDATE watch_letter SET state = $1, ended_at = $2
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;

UPDATE watch SET refusals = 0 WHERE id = $1 AND desk = $2 AND refusals > 0;

UPDATE watch_letter SET state = $1, ended_at = $2
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;

UPDATE watch SET refusals = refusals + 1 WHERE id = $1 AND desk = $2 RETURNING refusals;

UPDATE watch SET state = $1, purge_after = $2
WHERE id = $3 AND desk = $4 AND state <> $5;

UPDATE watch_letter SET state = 'dropped', ended_at = $1
WHERE watch_id = $2 AND desk = $3 AND state IN ('waiting', 'sending');

DELETE FROM watch_event WHERE watch_id = $1 AND desk = $2 AND letter_id IS NULL;

UPDATE watch SET is_refused = 1 WHERE id = $1 AND desk = $2;

UPDATE watch_letter SET state = $1, ended_at = $2
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;

UPDATE watch_letter SET state = $1, ended_at = $2
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;
