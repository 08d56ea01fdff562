SELECT id, source_reference FROM call WHERE origin = ? AND source_reference IS NOT NULL AND desk IS NULL;

SELECT call.id, call.origin, call.content_digest, call.withdrawn_at, call_sighting.last_seen_at, source_record.digest AS record_digest
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id LEFT JOIN source_record ON source_record.call_id = call.id
WHERE call.id IN (SELECT value FROM json_each(?));

UPDATE call SET withdrawn_at = ?, changed_at = ?, version = version + 1
WHERE withdrawn_at IS NULL AND origin = ? AND desk IS NULL AND (last_deadline IS NULL OR last_deadline >= ?)
AND NOT id IN (SELECT value FROM json_each(?))
RETURNING id, version, (SELECT last_seen_at FROM call_sighting WHERE call_id = call.id) AS last_seen_at;

INSERT INTO call_change (call_id, version, kind, seen_at, last_seen_before)
VALUES (?, ?, ?, ?, ?) RETURNING id;

INSERT INTO call_change (call_id, version, kind, seen_at, last_seen_before)
VALUES (?, ?, ?, ?, ?) RETURNING id;

UPDATE call_revision SET revision = revision + 1 RETURNING NULL AS woken;
