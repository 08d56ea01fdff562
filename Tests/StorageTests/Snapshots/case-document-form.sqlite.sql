SELECT 1 AS is_there FROM case_document WHERE desk = ? AND form_key = ?;
