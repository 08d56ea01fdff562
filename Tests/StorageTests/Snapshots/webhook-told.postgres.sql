SELECT DISTINCT call_id, webhook_id FROM webhook_delivery WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND desk = $2;
