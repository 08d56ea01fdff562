SELECT call_id, event, change_id FROM watch_event WHERE watch_id = $1 ORDER BY id DESC LIMIT $2;
