SELECT first_seen_at, last_seen_at, source_changed_at
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id = ?;
