UPDATE watch SET state = ?, confirmed_at = coalesce(confirmed_at, ?), purge_after = NULL, refusals = 0,
    is_refused = 0
WHERE id = ? AND desk = ? AND state <> ?;

UPDATE watch SET frequency = ?, reminders = ? WHERE id = ? AND desk = ?;

UPDATE watch SET state = ? WHERE id = ? AND desk = ? AND state = ?;

UPDATE watch SET state = ?, purge_after = ?
WHERE id = ? AND desk = ? AND state <> ?;

UPDATE watch_letter SET state = 'dropped', ended_at = ?
WHERE watch_id = ? AND desk = ? AND state IN ('waiting', 'sending');

DELETE FROM watch_event WHERE watch_id = ? AND desk = ? AND letter_id IS NULL;
