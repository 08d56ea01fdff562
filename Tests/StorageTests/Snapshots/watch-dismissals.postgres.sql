SELECT call_id, reason FROM watch_dismissal WHERE watch_id = $1 ORDER BY dismissed_at DESC, call_id;
