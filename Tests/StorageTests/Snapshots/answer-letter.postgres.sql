SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) RETURNING id;

INSERT INTO case_answer (desk, case_id, number, form_key, text, given_at, actor)
SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6
FROM case_answer WHERE case_id = $7 AND desk = $8
ON CONFLICT (desk, form_key) DO NOTHING;

UPDATE case_file SET version = version + 1, changed_at = $1 WHERE id = $2 AND desk = $3;

INSERT INTO answer_letter (desk, case_id, answer, made_at, due_at)
SELECT desk, case_id, max(number), $1, $2 FROM case_answer
WHERE case_id = $3 AND desk = $4 GROUP BY desk, case_id
ON CONFLICT (case_id, answer) DO NOTHING;

INSERT INTO answer_letter (desk, case_id, answer, made_at, due_at)
SELECT desk, case_id, max(number), $1, $2 FROM case_answer
WHERE case_id = $3 AND desk = $4 GROUP BY desk, case_id
ON CONFLICT (case_id, answer) DO NOTHING;

UPDATE "answer_letter" SET state = 'sending', attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM "answer_letter" AS next
    WHERE next.desk = $2 AND next.state IN ('waiting', 'sending') AND next.due_at <= $3 ORDER BY due_at, id LIMIT 1
) AND desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5 RETURNING id, attempts, made_at, troubled_since;

SELECT answer_letter.case_id, answer_letter.answer, inquiry.email, inquiry.reference, case_file.language
FROM answer_letter
JOIN case_file ON case_file.id = answer_letter.case_id AND case_file.desk = $1
JOIN inquiry ON inquiry.id = case_file.inquiry_id AND inquiry.desk = $2
WHERE answer_letter.id = $3 AND answer_letter.desk = $4;
