SELECT call_id, event, change_id FROM watch_event WHERE watch_id = ? ORDER BY id DESC LIMIT ?;
