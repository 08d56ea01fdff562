UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT id FROM watch_letter AS next
    WHERE state IN ('waiting', 'sending') AND due_at <= ? AND next.desk = ? AND EXISTS (
        SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = ? AND watch.state <> 'stopped'
            AND (next.kind <> 'events' OR watch.state = 'active')
    ) ORDER BY due_at, id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at, troubled_since;
