SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE seen_at >= $1
AND NOT EXISTS (SELECT 1 FROM webhook_evaluated WHERE desk = $2 AND change_id = call_change.id)
AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $3))
ORDER BY seen_at, id LIMIT $4) ORDER BY seen_at, id;

SELECT change_id, field, CASE WHEN field = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) THEN NULL ELSE old_value END AS old_value, CASE WHEN field = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) THEN NULL ELSE new_value END AS new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE seen_at >= $3
AND NOT EXISTS (SELECT 1 FROM webhook_evaluated WHERE desk = $4 AND change_id = call_change.id)
AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $5))
ORDER BY seen_at, id LIMIT $6) ORDER BY change_id, place;
