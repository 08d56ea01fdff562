SELECT case_id, number, corrects, content, recorded_at, actor FROM case_step WHERE desk = $1 ORDER BY case_id, number;

SELECT case_id, kind, due FROM obligation
WHERE desk = $1 AND fulfilled_on IS NULL AND due < $2 AND kind <> $3
UNION ALL
SELECT case_id, kind, due FROM obligation
WHERE desk = $4 AND fulfilled_on > $5 AND due < $6 AND kind <> $7
ORDER BY 3, 1, 2;

SELECT staff_account.number, staff_account.name, staff_account.roles FROM staff_account WHERE desk = $1 ORDER BY number;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at, case_file.is_demonstration, case_project.content AS project FROM case_file
LEFT JOIN case_project ON case_project.desk = $1 AND case_project.case_id = case_file.id
WHERE case_file.desk = $2 AND case_file.merged_into IS NULL ORDER BY case_file.id;
