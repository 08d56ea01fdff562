INSERT INTO watch_dismissal (watch_id, desk, call_id, reason, dismissed_at)
SELECT watch.id, watch.desk, call.id, $1, $2 FROM watch, call
WHERE watch.id = $3 AND watch.desk = $4 AND call.id = $5 AND (call.desk IS NULL OR call.desk = $6)
ON CONFLICT (watch_id, call_id) DO UPDATE SET reason = excluded.reason, dismissed_at = excluded.dismissed_at;
