SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at FROM case_file WHERE case_file.desk = $1 AND case_file.merged_into IS NULL AND case_file.id IN (SELECT case_id FROM case_words WHERE case_words.desk = $2 AND (case_words.words LIKE $3 ESCAPE '\' OR case_words.words LIKE $4 ESCAPE '\') AND (case_words.words LIKE $5 ESCAPE '\'))
ORDER BY case_file.changed_at DESC, case_file.id DESC LIMIT $6;
