SELECT source, last_tried_at, next_run_at, failures, held_back_at, held_back_reason,
    lease_holder, lease_until, fence
FROM source_state WHERE source = ?;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY started_at DESC, id DESC LIMIT 1;

INSERT INTO source_state (source, next_run_at) VALUES (?, ?)
ON CONFLICT (source) DO UPDATE SET next_run_at = excluded.next_run_at;

INSERT INTO source_state (source, last_tried_at, next_run_at, failures, lease_holder, lease_until, fence)
VALUES (?, ?, ?, 1, ?, ?, 1)
ON CONFLICT (source) DO UPDATE SET last_tried_at = excluded.last_tried_at, failures = source_state.failures + 1,
    lease_holder = excluded.lease_holder, lease_until = excluded.lease_until, fence = source_state.fence + 1
WHERE (source_state.lease_until IS NULL OR source_state.lease_until <= ?) AND source_state.next_run_at <= ?
RETURNING fence, failures;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY started_at DESC, id DESC LIMIT 1;

UPDATE source_state SET next_run_at = ? WHERE source = ?;

UPDATE source_state SET lease_until = ? WHERE source = ? AND fence = ? AND lease_holder = ?;

SELECT 1 AS held FROM source_state WHERE source = ? AND fence = ? AND lease_holder = ?;

SELECT failures FROM source_state WHERE source = ? AND fence = ? AND lease_holder = ?;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY started_at DESC, id DESC LIMIT 1;

UPDATE source_state SET last_tried_at = ?, failures = ?, next_run_at = ?,
    lease_holder = NULL, lease_until = NULL, held_back_at = NULL, held_back_reason = NULL
WHERE source = ? AND fence = ? AND lease_holder = ?;
