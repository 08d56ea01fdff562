SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE seen_at >= $1
AND NOT EXISTS (SELECT 1 FROM watch_evaluated WHERE desk = $2 AND change_id = call_change.id)
ORDER BY seen_at, id LIMIT $3) ORDER BY seen_at, id;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE seen_at >= $1
AND NOT EXISTS (SELECT 1 FROM watch_evaluated WHERE desk = $2 AND change_id = call_change.id)
ORDER BY seen_at, id LIMIT $3) ORDER BY change_id, place;
