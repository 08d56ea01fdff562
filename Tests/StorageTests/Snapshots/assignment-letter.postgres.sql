SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) RETURNING id;

INSERT INTO staff_counter (desk, last_number) VALUES ($1, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

INSERT INTO staff_counter (desk, last_number) VALUES ($1, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

UPDATE case_file SET owner = $1, version = version + 1, changed_at = $2 WHERE id = $3 AND desk = $4;

INSERT INTO case_step (desk, case_id, number, corrects, form_key, kind, day, content, recorded_at, actor)
SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6,
    $7, $8, $9
FROM case_step WHERE case_id = $10 AND desk = $11;

UPDATE case_file SET stage = $1, version = version + 1, changed_at = $2 WHERE id = $3 AND desk = $4;

UPDATE assignment_letter SET state = 'dropped', ended_at = $1
WHERE desk = $2 AND case_id = $3 AND state = 'waiting';

UPDATE assignment_letter SET state = 'dropped', ended_at = $1
WHERE desk = $2 AND case_id = $3 AND state = 'waiting';

INSERT INTO assignment_letter (desk, case_id, account, given_by, step, made_at, due_at)
VALUES ($1, $2, $3, $4, (SELECT max(number) FROM case_step WHERE case_id = $5 AND desk = $6), $7, $8);

UPDATE "assignment_letter" SET state = 'sending', attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM "assignment_letter" AS next
    WHERE next.desk = $2 AND next.state IN ('waiting', 'sending') AND next.due_at <= $3 ORDER BY due_at, id LIMIT 1
) AND desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5 RETURNING id, attempts, made_at, troubled_since;

SELECT case_file.id, case_file.reference, case_file.title, assignment_letter.step, staff_account.email, giver.name
FROM assignment_letter
JOIN case_file ON case_file.id = assignment_letter.case_id AND case_file.desk = $1
    AND case_file.owner = assignment_letter.account AND case_file.merged_into IS NULL AND case_file.stage <> 'disposed'
JOIN staff_account ON staff_account.desk = $2 AND staff_account.number = assignment_letter.account
JOIN staff_account AS giver ON giver.desk = $3 AND giver.number = assignment_letter.given_by
WHERE assignment_letter.id = $4 AND assignment_letter.desk = $5 AND staff_account.case_letters = 1
    AND staff_account.email IS NOT NULL AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL;

SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = $1 AND desk = $2 ORDER BY number;

UPDATE staff_account SET case_letters = $1
WHERE desk = $2 AND number = $3 AND case_letters <> $4 AND removed_at IS NULL;
