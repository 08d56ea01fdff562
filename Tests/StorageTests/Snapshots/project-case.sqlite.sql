SELECT content, version, actor, changed_at FROM case_project WHERE desk = ? AND case_id = ?;
