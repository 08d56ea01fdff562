SELECT call_id, reason FROM watch_dismissal WHERE watch_id = ? AND desk = ? ORDER BY dismissed_at DESC, call_id;
