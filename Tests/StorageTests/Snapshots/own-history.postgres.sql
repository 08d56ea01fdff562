SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)))) ORDER BY call_id, version DESC;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)))) ORDER BY change_id, place;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2))) ORDER BY version DESC;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2))) ORDER BY change_id, place;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2)) ORDER BY version DESC LIMIT 1) ORDER BY id;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2)) ORDER BY version DESC LIMIT 1) ORDER BY change_id, place;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2))) ORDER BY version DESC;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2)) ORDER BY version DESC LIMIT 1) ORDER BY id;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2))) ORDER BY version DESC;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND (call.desk IS NULL OR call.desk = $2)) ORDER BY version DESC LIMIT 1) ORDER BY id;
