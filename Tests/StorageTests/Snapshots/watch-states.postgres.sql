UPDATE watch SET state = $1, confirmed_at = coalesce(confirmed_at, $2), purge_after = NULL, refusals = 0,
    is_refused = 0
WHERE id = $3 AND desk = $4 AND state <> $5;

UPDATE watch SET frequency = $1, reminders = $2 WHERE id = $3 AND desk = $4;

UPDATE watch SET state = $1 WHERE id = $2 AND desk = $3 AND state = $4;

UPDATE watch SET state = $1, purge_after = $2
WHERE id = $3 AND desk = $4 AND state <> $5;

UPDATE watch_letter SET state = 'dropped', ended_at = $1
WHERE watch_id = $2 AND desk = $3 AND state IN ('waiting', 'sending');

DELETE FROM watch_event WHERE watch_id = $1 AND desk = $2 AND letter_id IS NULL;
