UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
    attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT watch_letter.id FROM watch_letter JOIN watch ON watch.id = watch_letter.watch_id
    WHERE watch_letter.state IN ('waiting', 'sending') AND watch_letter.due_at <= ? AND watch.desk = ?
        AND watch.state <> 'stopped' AND (watch_letter.kind <> 'events' OR watch.state = 'active')
    ORDER BY watch_letter.due_at, watch_letter.id LIMIT 1
) RETURNING id, watch_id, kind, attempts, made_at;
