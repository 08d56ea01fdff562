SELECT case_id, number, corrects, content, recorded_at, actor FROM case_step WHERE desk = ? ORDER BY case_id, number;

SELECT case_id, kind, due FROM obligation
WHERE desk = ? AND fulfilled_on IS NULL AND due < ? AND kind <> ?
UNION ALL
SELECT case_id, kind, due FROM obligation
WHERE desk = ? AND fulfilled_on > ? AND due < ? AND kind <> ?
ORDER BY 3, 1, 2;

SELECT staff_account.number, staff_account.name, staff_account.roles FROM staff_account WHERE desk = ? ORDER BY number;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at, case_file.is_demonstration, case_project.content AS project FROM case_file
LEFT JOIN case_project ON case_project.desk = ? AND case_project.case_id = case_file.id
WHERE case_file.desk = ? AND case_file.merged_into IS NULL ORDER BY case_file.id;
