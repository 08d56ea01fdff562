SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) RETURNING id;

UPDATE case_file SET version = version WHERE id = $1 AND desk = $2;

INSERT INTO case_step (desk, case_id, number, corrects, form_key, kind, day, content, recorded_at, actor)
SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6,
    $7, $8, $9
FROM case_step WHERE case_id = $10 AND desk = $11;

UPDATE case_file SET stage = $1, version = version + 1, changed_at = $2 WHERE id = $3 AND desk = $4;

INSERT INTO case_answer (desk, case_id, number, form_key, text, given_at, actor)
SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6
FROM case_answer WHERE case_id = $7 AND desk = $8
ON CONFLICT (desk, form_key) DO NOTHING;

UPDATE case_file SET version = version + 1, changed_at = $1 WHERE id = $2 AND desk = $3;
