SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at, call_change.seen_at, call_change.kind AS change_kind FROM case_file
JOIN call_change ON call_change.call_id = case_file.call_id AND call_change.kind <> 'appeared'
    AND call_change.version = (SELECT max(version) FROM call_change AS last WHERE last.call_id = case_file.call_id)
WHERE case_file.desk = $1 AND case_file.stage = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) AND case_file.call_id IS NOT NULL
    AND case_file.merged_into IS NULL AND call_change.seen_at >= $3
ORDER BY call_change.seen_at DESC, case_file.id LIMIT $4;
