SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE id < $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2)) ORDER BY id DESC LIMIT $3) ORDER BY id DESC;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE id < $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2)) ORDER BY id DESC LIMIT $3) ORDER BY change_id, place;

SELECT min(id) AS id FROM call_change WHERE seen_at >= $1;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE id >= $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2)) ORDER BY id LIMIT $3) ORDER BY id;
