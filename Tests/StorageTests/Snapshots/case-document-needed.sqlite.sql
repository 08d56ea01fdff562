SELECT 1 AS is_there FROM case_document WHERE desk = ? AND digest = ? AND disposed_at IS NULL LIMIT 1;
