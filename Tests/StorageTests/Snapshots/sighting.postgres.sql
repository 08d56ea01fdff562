SELECT id, first_seen_at, last_seen_at, source_changed_at, changed_at, version
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);
