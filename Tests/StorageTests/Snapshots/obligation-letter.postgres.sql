INSERT INTO staff_counter (desk, last_number) VALUES ($1, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) RETURNING id;

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

INSERT INTO staff_counter (desk, last_number) VALUES ($1, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) RETURNING id;

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

INSERT INTO staff_counter (desk, last_number) VALUES ($1, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) RETURNING id;

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

SELECT obligation.id, obligation.due, case_file.owner FROM obligation
JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = $1 AND case_file.merged_into IS NULL
JOIN staff_account ON staff_account.desk = $2 AND staff_account.number = case_file.owner
WHERE obligation.desk = $3 AND obligation.fulfilled_on IS NULL AND obligation.due <= $4
    AND obligation.kind <> $5 AND case_file.is_demonstration = 0
    AND staff_account.email IS NOT NULL AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL
ORDER BY obligation.due, obligation.id;

SELECT obligation_id, due, moment FROM obligation_reminder WHERE obligation_id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND desk = $2;

INSERT INTO obligation_letter (desk, account, made_at, due_at) VALUES ($1, $2, $3, $4) RETURNING id;

INSERT INTO obligation_reminder (desk, obligation_id, due, moment, letter_id)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (obligation_id, due, moment) DO NOTHING;

INSERT INTO obligation_letter (desk, account, made_at, due_at) VALUES ($1, $2, $3, $4) RETURNING id;

INSERT INTO obligation_reminder (desk, obligation_id, due, moment, letter_id)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (obligation_id, due, moment) DO NOTHING;

INSERT INTO obligation_reminder (desk, obligation_id, due, moment, letter_id)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (obligation_id, due, moment) DO NOTHING;

INSERT INTO obligation_reminder (desk, obligation_id, due, moment, letter_id)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (obligation_id, due, moment) DO NOTHING;

INSERT INTO obligation_reminder (desk, obligation_id, due, moment, letter_id)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (obligation_id, due, moment) DO NOTHING;

INSERT INTO obligation_letter (desk, account, made_at, due_at) VALUES ($1, $2, $3, $4) RETURNING id;

INSERT INTO obligation_reminder (desk, obligation_id, due, moment, letter_id)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (obligation_id, due, moment) DO NOTHING;

UPDATE "obligation_letter" SET state = 'sending', attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM "obligation_letter" AS next
    WHERE next.desk = $2 AND next.state IN ('waiting', 'sending') AND next.due_at <= $3 ORDER BY due_at, id LIMIT 1
) AND desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5 RETURNING id, attempts, made_at, troubled_since;

UPDATE "obligation_letter" SET state = 'sending', attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM "obligation_letter" AS next
    WHERE next.desk = $2 AND next.state IN ('waiting', 'sending') AND next.due_at <= $3 ORDER BY due_at, id LIMIT 1
) AND desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5 RETURNING id, attempts, made_at, troubled_since;

UPDATE "obligation_letter" SET state = 'sending', attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM "obligation_letter" AS next
    WHERE next.desk = $2 AND next.state IN ('waiting', 'sending') AND next.due_at <= $3 ORDER BY due_at, id LIMIT 1
) AND desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5 RETURNING id, attempts, made_at, troubled_since;

SELECT staff_account.number, email, name FROM obligation_letter
JOIN staff_account ON staff_account.desk = $1 AND staff_account.number = obligation_letter.account
WHERE obligation_letter.id = $2 AND obligation_letter.desk = $3
    AND email IS NOT NULL AND disabled_at IS NULL AND removed_at IS NULL;

SELECT obligation.id, obligation.case_id, obligation.kind, obligation.number, obligation.due, obligation.why_sv, obligation.why_en,
obligation.triggered_by, obligation.triggered_on, obligation.basis, obligation.source, obligation.fulfilled_on,
obligation.fulfilled_by, obligation.fulfilment_note, obligation.fulfilling_step, obligation.created_at, obligation.changed_at,
obligation.changes, case_file.reference, case_file.title, case_file.owner FROM obligation_reminder
JOIN obligation ON obligation.id = obligation_reminder.obligation_id AND obligation.desk = $1
JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = $2
WHERE obligation_reminder.letter_id = $3 AND obligation_reminder.desk = $4
    AND obligation.fulfilled_on IS NULL AND obligation.due = obligation_reminder.due AND case_file.owner = $5
ORDER BY obligation.due, obligation.id;

UPDATE "obligation_letter" SET state = 'waiting', due_at = $1, troubled_since = COALESCE(troubled_since, $2)
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;

UPDATE "obligation_letter" SET state = $1, ended_at = $2
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;

UPDATE "obligation_letter" SET state = $1, ended_at = $2
WHERE id = $3 AND desk = $4 AND state = 'sending' AND attempts = $5;
