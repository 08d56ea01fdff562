SELECT case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration FROM case_file WHERE id = $1 AND desk = $2;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at FROM case_file WHERE id = $1 AND desk = $2;
