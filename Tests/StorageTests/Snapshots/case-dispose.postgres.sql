SELECT case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration FROM case_file WHERE id = $1 AND desk = $2;

INSERT INTO case_disposal (desk, case_id, first_actor, first_at) VALUES ($1, $2, $3, $4);

UPDATE case_disposal SET second_actor = $1, second_at = $2, record = $3
WHERE case_id = $4 AND desk = $5;

DELETE FROM inquiry WHERE desk = $1 AND id = (SELECT inquiry_id FROM case_file WHERE id = $2 AND desk = $3);

UPDATE case_file SET title = reference, summary = '', idea = '', matches = NULL, goals = '[]', organisation = NULL,
    contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
WHERE id = $1 AND desk = $2;

SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = $1 AND desk = $2 ORDER BY number;

SELECT content, version, actor, changed_at FROM case_project WHERE desk = $1 AND case_id = $2;

UPDATE case_project SET content = $1, version = version + 1 WHERE case_id = $2 AND desk = $3;

UPDATE obligation SET why_sv = '', why_en = '' WHERE case_id = $1 AND desk = $2 AND kind = $3;

UPDATE obligation SET fulfilment_note = '' WHERE case_id = $1 AND desk = $2 AND fulfilment_note IS NOT NULL;

UPDATE case_answer SET text = '' WHERE case_id = $1 AND desk = $2;

UPDATE case_document SET name = '', disposed_at = $1 WHERE case_id = $2 AND desk = $3 AND disposed_at IS NULL;

UPDATE case_disposal SET emptied_at = $1 WHERE case_id = $2 AND desk = $3;

DELETE FROM case_disposal WHERE case_id = $1 AND desk = $2 AND second_at IS NULL;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration FROM case_file WHERE id = $1 AND desk = $2;

INSERT INTO case_disposal (desk, case_id, first_actor, first_at) VALUES ($1, $2, $3, $4);

UPDATE case_disposal SET second_actor = $1, second_at = $2, record = $3
WHERE case_id = $4 AND desk = $5;

DELETE FROM inquiry WHERE desk = $1 AND id = (SELECT inquiry_id FROM case_file WHERE id = $2 AND desk = $3);

UPDATE case_file SET title = reference, summary = '', idea = '', matches = NULL, goals = '[]', organisation = NULL,
    contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
WHERE id = $1 AND desk = $2;

SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = $1 AND desk = $2 ORDER BY number;

SELECT content, version, actor, changed_at FROM case_project WHERE desk = $1 AND case_id = $2;

UPDATE case_project SET content = $1, version = version + 1 WHERE case_id = $2 AND desk = $3;

UPDATE obligation SET why_sv = '', why_en = '' WHERE case_id = $1 AND desk = $2 AND kind = $3;

UPDATE obligation SET fulfilment_note = '' WHERE case_id = $1 AND desk = $2 AND fulfilment_note IS NOT NULL;

UPDATE case_answer SET text = '' WHERE case_id = $1 AND desk = $2;

UPDATE case_document SET name = '', disposed_at = $1 WHERE case_id = $2 AND desk = $3 AND disposed_at IS NULL;

UPDATE case_disposal SET emptied_at = $1 WHERE case_id = $2 AND desk = $3;

DELETE FROM case_disposal WHERE case_id = $1 AND desk = $2 AND second_at IS NULL;
