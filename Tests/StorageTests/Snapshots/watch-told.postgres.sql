SELECT DISTINCT call_id, watch_id FROM watch_event WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND desk = $2;
