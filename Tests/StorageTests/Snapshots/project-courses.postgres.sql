SELECT case_step.case_id, case_step.number, case_step.corrects, case_step.content, case_step.recorded_at, case_step.actor
FROM case_file JOIN case_step ON case_step.case_id = case_file.id AND case_step.desk = $1
WHERE case_file.desk = $2 AND case_file.merged_into IS NULL AND case_file.stage = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value))) ORDER BY case_step.case_id, case_step.number;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at, case_project.content FROM case_file
LEFT JOIN case_project ON case_project.desk = $1 AND case_project.case_id = case_file.id
WHERE case_file.desk = $2 AND case_file.merged_into IS NULL AND case_file.stage = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value))) ORDER BY case_file.id;
