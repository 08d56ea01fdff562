SELECT case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration FROM case_file WHERE id = ? AND desk = ?;

INSERT INTO case_disposal (desk, case_id, first_actor, first_at) VALUES (?, ?, ?, ?);

UPDATE case_disposal SET second_actor = ?, second_at = ?, record = ?
WHERE case_id = ? AND desk = ?;

DELETE FROM inquiry WHERE desk = ? AND id = (SELECT inquiry_id FROM case_file WHERE id = ? AND desk = ?);

UPDATE case_file SET title = reference, summary = '', idea = '', matches = NULL, goals = '[]', organisation = NULL,
    contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
WHERE id = ? AND desk = ?;

SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = ? AND desk = ? ORDER BY number;

SELECT content, version, actor, changed_at FROM case_project WHERE desk = ? AND case_id = ?;

UPDATE case_project SET content = ?, version = version + 1 WHERE case_id = ? AND desk = ?;

UPDATE obligation SET why_sv = '', why_en = '' WHERE case_id = ? AND desk = ? AND kind = ?;

UPDATE obligation SET fulfilment_note = '' WHERE case_id = ? AND desk = ? AND fulfilment_note IS NOT NULL;

UPDATE case_answer SET text = '' WHERE case_id = ? AND desk = ?;

UPDATE case_document SET name = '', disposed_at = ? WHERE case_id = ? AND desk = ? AND disposed_at IS NULL;

UPDATE case_disposal SET emptied_at = ? WHERE case_id = ? AND desk = ?;

DELETE FROM case_disposal WHERE case_id = ? AND desk = ? AND second_at IS NULL;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration FROM case_file WHERE id = ? AND desk = ?;

INSERT INTO case_disposal (desk, case_id, first_actor, first_at) VALUES (?, ?, ?, ?);

UPDATE case_disposal SET second_actor = ?, second_at = ?, record = ?
WHERE case_id = ? AND desk = ?;

DELETE FROM inquiry WHERE desk = ? AND id = (SELECT inquiry_id FROM case_file WHERE id = ? AND desk = ?);

UPDATE case_file SET title = reference, summary = '', idea = '', matches = NULL, goals = '[]', organisation = NULL,
    contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
WHERE id = ? AND desk = ?;

SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = ? AND desk = ? ORDER BY number;

SELECT content, version, actor, changed_at FROM case_project WHERE desk = ? AND case_id = ?;

UPDATE case_project SET content = ?, version = version + 1 WHERE case_id = ? AND desk = ?;

UPDATE obligation SET why_sv = '', why_en = '' WHERE case_id = ? AND desk = ? AND kind = ?;

UPDATE obligation SET fulfilment_note = '' WHERE case_id = ? AND desk = ? AND fulfilment_note IS NOT NULL;

UPDATE case_answer SET text = '' WHERE case_id = ? AND desk = ?;

UPDATE case_document SET name = '', disposed_at = ? WHERE case_id = ? AND desk = ? AND disposed_at IS NULL;

UPDATE case_disposal SET emptied_at = ? WHERE case_id = ? AND desk = ?;

DELETE FROM case_disposal WHERE case_id = ? AND desk = ? AND second_at IS NULL;
