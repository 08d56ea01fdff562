SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at, case_file.merged_into, case_project.content FROM case_file
LEFT JOIN case_project ON case_project.desk = $1 AND case_project.case_id = case_file.id
WHERE case_file.desk = $2 AND case_file.stage = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value))) ORDER BY case_file.id;

SELECT case_id, number, corrects, kind, content FROM case_step
WHERE case_id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND desk || '' = $2 AND kind = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value)))
ORDER BY case_id, number;
