SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO case_document (desk, case_id, number, form_key, step, role, name, kind, size, digest, replaces, added_at, actor)
SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?,
    ?, ?, ?, ?, ?
FROM case_document WHERE case_id = ? AND desk = ?
RETURNING number;

UPDATE case_file SET version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;
