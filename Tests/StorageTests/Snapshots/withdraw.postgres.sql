SELECT id, source_reference FROM call WHERE origin = $1 AND source_reference IS NOT NULL AND desk IS NULL;

SELECT call.id, call.origin, call.content_digest, call.withdrawn_at, call_sighting.last_seen_at, source_record.digest AS record_digest
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id LEFT JOIN source_record ON source_record.call_id = call.id
WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)));

UPDATE call SET withdrawn_at = $1, changed_at = $2, version = version + 1
WHERE withdrawn_at IS NULL AND origin = $3 AND desk IS NULL AND (last_deadline IS NULL OR last_deadline >= $4)
AND NOT id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($5 AS jsonb)) AS list (value)))
RETURNING id, version, (SELECT last_seen_at FROM call_sighting WHERE call_id = call.id) AS last_seen_at;

INSERT INTO call_change (call_id, version, kind, seen_at, last_seen_before)
VALUES ($1, $2, $3, $4, $5) RETURNING id;

INSERT INTO call_change (call_id, version, kind, seen_at, last_seen_before)
VALUES ($1, $2, $3, $4, $5) RETURNING id;

UPDATE call_revision SET revision = revision + 1 RETURNING pg_notify('utblick', '') AS woken;
