SELECT call_id, reason FROM watch_dismissal WHERE watch_id = $1 AND desk = $2 ORDER BY dismissed_at DESC, call_id;
