SELECT source, last_tried_at, next_run_at, failures, held_back_at, held_back_reason,
    lease_holder, lease_until, fence
FROM source_state WHERE source = ?;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY started_at DESC, id DESC LIMIT 1;
