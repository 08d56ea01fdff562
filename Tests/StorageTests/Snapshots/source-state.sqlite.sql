SELECT source, last_tried_at, last_good_at, next_run_at, failures, good_records, held_back_at, held_back_reason,
    lease_holder, lease_until, fence
FROM source_state WHERE source = ?;
