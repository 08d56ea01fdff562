INSERT INTO case_project (desk, case_id, content, version, changed_at, actor)
SELECT desk, id, $1, 1, $2, $3 FROM case_file WHERE id = $4 AND desk = $5
ON CONFLICT (desk, case_id) DO NOTHING;

INSERT INTO case_project (desk, case_id, content, version, changed_at, actor)
SELECT desk, id, $1, 1, $2, $3 FROM case_file WHERE id = $4 AND desk = $5
ON CONFLICT (desk, case_id) DO NOTHING;

UPDATE case_project SET content = $1, version = version + 1, changed_at = $2, actor = $3
WHERE desk = $4 AND case_id = $5 AND version = $6;

UPDATE case_project SET content = $1, version = version + 1, changed_at = $2, actor = $3
WHERE desk = $4 AND case_id = $5 AND version = $6;
