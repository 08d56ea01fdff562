SELECT revision FROM call_revision;

SELECT DISTINCT desk FROM watch_reworded WHERE reworded_at >= ?;

SELECT desk FROM watch_letter WHERE state IN ('waiting', 'sending') AND due_at <= ?
UNION SELECT watch.desk FROM watch_event CROSS JOIN watch
WHERE watch_event.letter_id IS NULL AND watch.id = watch_event.watch_id AND watch.state = ?
    AND NOT EXISTS (
    SELECT 1 FROM watch_dismissal
    WHERE watch_dismissal.watch_id = watch_event.watch_id AND watch_dismissal.call_id = watch_event.call_id
) AND (watch.frequency = 'instant' OR (watch.frequency = 'daily' AND watch_event.noticed_at < ?)
OR (watch.frequency = 'weekly' AND watch_event.noticed_at < ?));
