SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE seen_at >= ?
AND NOT EXISTS (SELECT 1 FROM webhook_evaluated WHERE desk = ? AND change_id = call_change.id)
AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = ?))
ORDER BY seen_at, id LIMIT ?) ORDER BY seen_at, id;

SELECT change_id, field, CASE WHEN field IN (SELECT value FROM json_each(?)) THEN NULL ELSE old_value END AS old_value, CASE WHEN field IN (SELECT value FROM json_each(?)) THEN NULL ELSE new_value END AS new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE seen_at >= ?
AND NOT EXISTS (SELECT 1 FROM webhook_evaluated WHERE desk = ? AND change_id = call_change.id)
AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = ?))
ORDER BY seen_at, id LIMIT ?) ORDER BY change_id, place;
