SELECT call.id, call.version, call.content_digest, call_editorial.content_digest AS editorial_digest,
    substr(call_sighting.last_seen_at, 1, 10) AS seen_on, call.withdrawn_at
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.desk IS NULL;

SELECT call.id, call.version, call.content_digest, call_editorial.content_digest AS editorial_digest,
    substr(call_sighting.last_seen_at, 1, 10) AS seen_on, call.withdrawn_at
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.desk = ?;
