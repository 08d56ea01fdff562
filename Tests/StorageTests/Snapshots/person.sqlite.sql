SELECT reference FROM inquiry WHERE desk = ? AND lower(trim("email")) = ? ORDER BY id;

SELECT id, desk, reference, token_hash, received_at, name, email, telephone, organisation, applicant_kind, idea, message,
    language, matches, legal_basis, purge_after
FROM inquiry WHERE desk = ? AND reference = ?;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration FROM case_file WHERE desk = ? AND lower(trim("contact_email")) = ? ORDER BY id;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at FROM case_file
WHERE desk = ? AND (contact_email IS NULL OR NOT lower(trim("contact_email")) = ?) AND (
    lower(title) LIKE ? ESCAPE '\' OR lower(summary) LIKE ? ESCAPE '\' OR lower(idea) LIKE ? ESCAPE '\'
    OR EXISTS (
        SELECT 1 FROM case_step
        WHERE case_step.case_id = case_file.id AND case_step.desk = ?
            AND lower(CAST(case_step.content AS TEXT)) LIKE ? ESCAPE '\')
    OR EXISTS (
        SELECT 1 FROM case_answer
        WHERE case_answer.case_id = case_file.id AND case_answer.desk = ?
            AND lower(case_answer.text) LIKE ? ESCAPE '\')
    OR EXISTS (
        SELECT 1 FROM case_project
        WHERE case_project.case_id = case_file.id AND case_project.desk = ?
            AND lower(CAST(case_project.content AS TEXT)) LIKE ? ESCAPE '\')
    OR EXISTS (
        SELECT 1 FROM obligation
        WHERE obligation.case_id = case_file.id AND obligation.desk = ?
            AND (lower(obligation.why_sv) LIKE ? ESCAPE '\' OR lower(obligation.fulfilment_note) LIKE ? ESCAPE '\'))
    OR EXISTS (
        SELECT 1 FROM case_document
        WHERE case_document.case_id = case_file.id AND case_document.desk = ?
            AND lower(case_document.name) LIKE ? ESCAPE '\'))
ORDER BY id;

SELECT id FROM watch WHERE desk = ? AND lower(trim("email")) = ? ORDER BY id;

SELECT network, name, role, email, purge_after FROM network_contact WHERE desk = ? AND lower(trim("email")) = ? ORDER BY network, number;

SELECT partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
partner_request.changed_at, case_file.reference, case_file.title FROM partner_request
LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = ?
WHERE partner_request.desk = ? AND lower(trim(partner_request.contact_email)) = ? ORDER BY partner_request.id;

SELECT 'network:' || network AS subject FROM network_membership
WHERE desk = ? AND lower(CAST(content AS TEXT)) LIKE ? ESCAPE '\'
UNION ALL
SELECT 'partner:' || id FROM partner_request
WHERE desk = ? AND (lower(text) LIKE ? ESCAPE '\' OR lower(organisation) LIKE ? ESCAPE '\'
    OR lower(CAST(history AS TEXT)) LIKE ? ESCAPE '\')
UNION ALL
SELECT 'organisation:' || id FROM known_organisation
WHERE desk = ? AND (lower(name) LIKE ? ESCAPE '\' OR lower(note) LIKE ? ESCAPE '\'
    OR lower(web) LIKE ? ESCAPE '\')
UNION ALL
SELECT 'webhook:' || id FROM webhook
WHERE desk = ? AND (lower(note) LIKE ? ESCAPE '\' OR lower(address) LIKE ? ESCAPE '\')
UNION ALL
SELECT 'partner-profile' FROM partner_profile
WHERE desk = ? AND lower(CAST(content AS TEXT)) LIKE ? ESCAPE '\'
ORDER BY subject;

SELECT staff_account.number, staff_account.name, staff_account.roles, staff_account.email, staff_account.password_hash, staff_account.invitation_ends_at, staff_account.totp_confirmed_at,
staff_account.case_letters, staff_account.created_at, staff_account.disabled_at, staff_account.removed_at FROM staff_account WHERE desk = ? AND email_key = ?;

UPDATE case_file SET matches = (SELECT inquiry.matches FROM inquiry WHERE inquiry.id = case_file.inquiry_id)
WHERE desk = ? AND matches IS NULL AND inquiry_id IN (SELECT value FROM json_each(?));

UPDATE case_file SET contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL,
    version = version + 1
WHERE desk = ? AND id IN (SELECT value FROM json_each(?));

DELETE FROM case_words WHERE desk = ? AND case_id IN (SELECT value FROM json_each(?));

DELETE FROM inquiry WHERE desk = ? AND id IN (SELECT value FROM json_each(?));

DELETE FROM "watch_event" WHERE desk = ? AND watch_id IN (SELECT value FROM json_each(?));

DELETE FROM "watch_letter" WHERE desk = ? AND watch_id IN (SELECT value FROM json_each(?));

DELETE FROM "watch_dismissal" WHERE desk = ? AND watch_id IN (SELECT value FROM json_each(?));

DELETE FROM watch WHERE desk = ? AND id IN (SELECT value FROM json_each(?));

UPDATE partner_request SET contact_name = NULL, contact_email = NULL, purge_after = NULL, version = version + 1
WHERE desk = ? AND id IN (SELECT value FROM json_each(?));
