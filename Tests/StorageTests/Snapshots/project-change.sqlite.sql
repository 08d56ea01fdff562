INSERT INTO case_project (desk, case_id, content, version, changed_at, actor)
SELECT desk, id, ?, 1, ?, ? FROM case_file WHERE id = ? AND desk = ?
ON CONFLICT (desk, case_id) DO NOTHING;

INSERT INTO case_project (desk, case_id, content, version, changed_at, actor)
SELECT desk, id, ?, 1, ?, ? FROM case_file WHERE id = ? AND desk = ?
ON CONFLICT (desk, case_id) DO NOTHING;

UPDATE case_project SET content = ?, version = version + 1, changed_at = ?, actor = ?
WHERE desk = ? AND case_id = ? AND version = ?;

UPDATE case_project SET content = ?, version = version + 1, changed_at = ?, actor = ?
WHERE desk = ? AND case_id = ? AND version = ?;
