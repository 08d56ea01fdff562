SELECT id, first_seen_at, last_seen_at, source_changed_at, changed_at, version
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND (call.desk IS NULL OR call.desk = ?);
