SELECT source, last_tried_at, next_run_at, failures, held_back_at, held_back_reason,
    lease_holder, lease_until, fence
FROM source_state WHERE source = $1;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = $1 AND outcome = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) ORDER BY started_at DESC, id DESC LIMIT 1;

INSERT INTO source_state (source, next_run_at) VALUES ($1, $2)
ON CONFLICT (source) DO UPDATE SET next_run_at = excluded.next_run_at;

INSERT INTO source_state (source, last_tried_at, next_run_at, failures, lease_holder, lease_until, fence)
VALUES ($1, $2, $3, 1, $4, $5, 1)
ON CONFLICT (source) DO UPDATE SET last_tried_at = excluded.last_tried_at, failures = source_state.failures + 1,
    lease_holder = excluded.lease_holder, lease_until = excluded.lease_until, fence = source_state.fence + 1
WHERE (source_state.lease_until IS NULL OR source_state.lease_until <= $6) AND source_state.next_run_at <= $7
RETURNING fence, failures;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = $1 AND outcome = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) ORDER BY started_at DESC, id DESC LIMIT 1;

UPDATE source_state SET next_run_at = $1 WHERE source = $2;

UPDATE source_state SET lease_until = $1 WHERE source = $2 AND fence = $3 AND lease_holder = $4;

SELECT 1 AS held FROM source_state WHERE source = $1 AND fence = $2 AND lease_holder = $3;

SELECT failures FROM source_state WHERE source = $1 AND fence = $2 AND lease_holder = $3;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = $1 AND outcome = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) ORDER BY started_at DESC, id DESC LIMIT 1;

UPDATE source_state SET last_tried_at = $1, failures = $2, next_run_at = $3,
    lease_holder = NULL, lease_until = NULL, held_back_at = NULL, held_back_reason = NULL
WHERE source = $4 AND fence = $5 AND lease_holder = $6;
