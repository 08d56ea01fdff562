INSERT INTO watch_dismissal (watch_id, call_id, reason, dismissed_at)
SELECT $1, id, $2, $3 FROM call WHERE id = $4
ON CONFLICT (watch_id, call_id) DO UPDATE SET reason = excluded.reason, dismissed_at = excluded.dismissed_at;

DELETE FROM watch_dismissal WHERE watch_id = $1 AND call_id = $2;
