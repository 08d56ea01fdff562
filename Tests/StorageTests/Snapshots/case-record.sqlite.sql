SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

UPDATE case_file SET version = version WHERE id = ? AND desk = ?;

INSERT INTO case_step (desk, case_id, number, corrects, form_key, kind, day, content, recorded_at, actor)
SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?,
    ?, ?, ?
FROM case_step WHERE case_id = ? AND desk = ?;

UPDATE case_file SET stage = ?, version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;

INSERT INTO case_answer (desk, case_id, number, form_key, text, given_at, actor)
SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?
FROM case_answer WHERE case_id = ? AND desk = ?
ON CONFLICT (desk, form_key) DO NOTHING;

UPDATE case_file SET version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;
