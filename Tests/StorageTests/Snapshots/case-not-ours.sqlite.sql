UPDATE case_file SET version = version WHERE id = ? AND desk = ?;

INSERT INTO case_answer (desk, case_id, number, form_key, text, given_at, actor)
SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?
FROM case_answer WHERE case_id = ? AND desk = ?
ON CONFLICT (desk, form_key) DO NOTHING;

UPDATE case_file SET version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;
