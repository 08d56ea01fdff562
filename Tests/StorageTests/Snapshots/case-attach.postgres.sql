SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO case_document (desk, case_id, number, form_key, step, role, name, kind, size, digest, replaces, added_at, actor)
SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7,
    $8, $9, $10, $11, $12
FROM case_document WHERE case_id = $13 AND desk = $14
RETURNING number;

UPDATE case_file SET version = version + 1, changed_at = $1 WHERE id = $2 AND desk = $3;
