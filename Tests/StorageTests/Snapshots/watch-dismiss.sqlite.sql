INSERT INTO watch_dismissal (watch_id, call_id, reason, dismissed_at)
SELECT ?, id, ?, ? FROM call WHERE id = ?
ON CONFLICT (watch_id, call_id) DO UPDATE SET reason = excluded.reason, dismissed_at = excluded.dismissed_at;

DELETE FROM watch_dismissal WHERE watch_id = ? AND call_id = ?;
