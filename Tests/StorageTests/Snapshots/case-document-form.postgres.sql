SELECT 1 AS is_there FROM case_document WHERE desk = $1 AND form_key = $2;
