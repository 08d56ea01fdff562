SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

INSERT INTO case_answer (desk, case_id, number, form_key, text, given_at, actor)
SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?
FROM case_answer WHERE case_id = ? AND desk = ?
ON CONFLICT (desk, form_key) DO NOTHING;

UPDATE case_file SET version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;

INSERT INTO answer_letter (desk, case_id, answer, made_at, due_at)
SELECT desk, case_id, max(number), ?, ? FROM case_answer
WHERE case_id = ? AND desk = ? GROUP BY desk, case_id
ON CONFLICT (case_id, answer) DO NOTHING;

INSERT INTO answer_letter (desk, case_id, answer, made_at, due_at)
SELECT desk, case_id, max(number), ?, ? FROM case_answer
WHERE case_id = ? AND desk = ? GROUP BY desk, case_id
ON CONFLICT (case_id, answer) DO NOTHING;

UPDATE "answer_letter" SET state = 'sending', attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT id FROM "answer_letter" AS next
    WHERE next.desk = ? AND next.state IN ('waiting', 'sending') AND next.due_at <= ? ORDER BY due_at, id LIMIT 1
) AND desk = ? AND state IN ('waiting', 'sending') AND due_at <= ? RETURNING id, attempts, made_at, troubled_since;

SELECT answer_letter.case_id, answer_letter.answer, inquiry.email, inquiry.reference, case_file.language
FROM answer_letter
JOIN case_file ON case_file.id = answer_letter.case_id AND case_file.desk = ?
JOIN inquiry ON inquiry.id = case_file.inquiry_id AND inquiry.desk = ?
WHERE answer_letter.id = ? AND answer_letter.desk = ?;
