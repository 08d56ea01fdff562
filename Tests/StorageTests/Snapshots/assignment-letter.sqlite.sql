SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

INSERT INTO staff_counter (desk, last_number) VALUES (?, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?);

INSERT INTO staff_counter (desk, last_number) VALUES (?, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?);

UPDATE case_file SET owner = ?, version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;

INSERT INTO case_step (desk, case_id, number, corrects, form_key, kind, day, content, recorded_at, actor)
SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?,
    ?, ?, ?
FROM case_step WHERE case_id = ? AND desk = ?;

UPDATE case_file SET stage = ?, version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;

UPDATE assignment_letter SET state = 'dropped', ended_at = ?
WHERE desk = ? AND case_id = ? AND state = 'waiting';

UPDATE assignment_letter SET state = 'dropped', ended_at = ?
WHERE desk = ? AND case_id = ? AND state = 'waiting';

INSERT INTO assignment_letter (desk, case_id, account, given_by, step, made_at, due_at)
VALUES (?, ?, ?, ?, (SELECT max(number) FROM case_step WHERE case_id = ? AND desk = ?), ?, ?);

UPDATE "assignment_letter" SET state = 'sending', attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT id FROM "assignment_letter" AS next
    WHERE next.desk = ? AND next.state IN ('waiting', 'sending') AND next.due_at <= ? ORDER BY due_at, id LIMIT 1
) AND desk = ? AND state IN ('waiting', 'sending') AND due_at <= ? RETURNING id, attempts, made_at, troubled_since;

SELECT case_file.id, case_file.reference, case_file.title, assignment_letter.step, staff_account.email, giver.name
FROM assignment_letter
JOIN case_file ON case_file.id = assignment_letter.case_id AND case_file.desk = ?
    AND case_file.owner = assignment_letter.account AND case_file.merged_into IS NULL AND case_file.stage <> 'disposed'
JOIN staff_account ON staff_account.desk = ? AND staff_account.number = assignment_letter.account
JOIN staff_account AS giver ON giver.desk = ? AND giver.number = assignment_letter.given_by
WHERE assignment_letter.id = ? AND assignment_letter.desk = ? AND staff_account.case_letters = 1
    AND staff_account.email IS NOT NULL AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL;

SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = ? AND desk = ? ORDER BY number;

UPDATE staff_account SET case_letters = ?
WHERE desk = ? AND number = ? AND case_letters <> ? AND removed_at IS NULL;
