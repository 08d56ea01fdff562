INSERT INTO watch_dismissal (watch_id, desk, call_id, reason, dismissed_at)
SELECT watch.id, watch.desk, call.id, ?, ? FROM watch, call
WHERE watch.id = ? AND watch.desk = ? AND call.id = ? AND (call.desk IS NULL OR call.desk = ?)
ON CONFLICT (watch_id, call_id) DO UPDATE SET reason = excluded.reason, dismissed_at = excluded.dismissed_at;
