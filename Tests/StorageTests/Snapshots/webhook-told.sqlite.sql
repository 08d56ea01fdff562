SELECT DISTINCT call_id, webhook_id FROM webhook_delivery WHERE call_id IN (SELECT value FROM json_each(?)) AND desk = ?;
