SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

SELECT DISTINCT digest FROM case_document WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1) AND disposed_at IS NULL ORDER BY digest;

DELETE FROM "answer_letter" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "assignment_letter" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "obligation" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "case_project" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "case_disposal" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "case_document" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "case_words" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "case_answer" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM "case_step" WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM obligation_letter
WHERE desk = ? AND state = 'waiting'
    AND NOT EXISTS (SELECT 1 FROM obligation_reminder WHERE obligation_reminder.letter_id = obligation_letter.id);

DELETE FROM partner_request WHERE desk = ? AND substr(organisation, 1, CAST(? AS INTEGER)) = ?;

UPDATE partner_request SET case_id = NULL WHERE desk = ? AND case_id IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

UPDATE case_file SET merged_into = NULL WHERE desk = ? AND merged_into IN (SELECT id FROM case_file WHERE desk = ? AND is_demonstration = 1);

DELETE FROM case_file WHERE desk = ? AND is_demonstration = 1;
