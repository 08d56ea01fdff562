SELECT DISTINCT call_id, watch_id FROM watch_event WHERE call_id IN (SELECT value FROM json_each(?)) AND desk = ?;
