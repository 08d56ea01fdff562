SELECT source, last_tried_at, last_good_at, next_run_at, failures, good_records, held_back_at, held_back_reason,
    lease_holder, lease_until, fence
FROM source_state WHERE source = ?;

INSERT INTO source_state (source, next_run_at) VALUES (?, ?)
ON CONFLICT (source) DO UPDATE SET next_run_at = excluded.next_run_at;

INSERT INTO source_state (source, last_tried_at, next_run_at, failures, lease_holder, lease_until, fence)
VALUES (?, ?, ?, 1, ?, ?, 1)
ON CONFLICT (source) DO UPDATE SET last_tried_at = excluded.last_tried_at, failures = source_state.failures + 1,
    lease_holder = excluded.lease_holder, lease_until = excluded.lease_until, fence = source_state.fence + 1
WHERE (source_state.lease_until IS NULL OR source_state.lease_until <= ?) AND source_state.next_run_at <= ?
RETURNING fence, last_good_at, failures;

UPDATE source_state SET next_run_at = ? WHERE source = ?;

UPDATE source_state SET lease_until = ? WHERE source = ? AND fence = ? AND lease_holder = ?;

SELECT 1 AS held FROM source_state WHERE source = ? AND fence = ? AND lease_holder = ?;

SELECT last_good_at, failures FROM source_state WHERE source = ? AND fence = ? AND lease_holder = ?;

UPDATE source_state SET last_tried_at = ?, failures = ?, next_run_at = ?,
    lease_holder = NULL, lease_until = NULL, last_good_at = ?, good_records = ?, held_back_at = NULL, held_back_reason = NULL
WHERE source = ? AND fence = ? AND lease_holder = ?;
