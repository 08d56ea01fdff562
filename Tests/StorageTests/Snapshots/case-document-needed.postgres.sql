SELECT 1 AS is_there FROM case_document WHERE desk = $1 AND digest = $2 AND disposed_at IS NULL LIMIT 1;
