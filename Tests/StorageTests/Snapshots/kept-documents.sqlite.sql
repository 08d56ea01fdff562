SELECT desk, case_id, number, size, digest FROM case_document WHERE disposed_at IS NULL ORDER BY case_id, number;
