SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at FROM case_file WHERE case_file.desk = ? AND case_file.merged_into IS NULL AND case_file.id IN (SELECT case_id FROM case_words WHERE case_words.desk = ? AND (case_words.words LIKE ? ESCAPE '\' OR case_words.words LIKE ? ESCAPE '\') AND (case_words.words LIKE ? ESCAPE '\'))
ORDER BY case_file.changed_at DESC, case_file.id DESC LIMIT ?;
