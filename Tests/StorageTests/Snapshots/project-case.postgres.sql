SELECT content, version, actor, changed_at FROM case_project WHERE desk = $1 AND case_id = $2;
