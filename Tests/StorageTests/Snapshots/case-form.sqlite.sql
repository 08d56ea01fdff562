SELECT 1 AS is_there FROM case_step WHERE desk = ? AND form_key = ?;
