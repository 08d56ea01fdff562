UPDATE case_file SET version = version WHERE id = $1 AND desk = $2;

INSERT INTO case_answer (desk, case_id, number, form_key, text, given_at, actor)
SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6
FROM case_answer WHERE case_id = $7 AND desk = $8
ON CONFLICT (desk, form_key) DO NOTHING;

UPDATE case_file SET version = version + 1, changed_at = $1 WHERE id = $2 AND desk = $3;
