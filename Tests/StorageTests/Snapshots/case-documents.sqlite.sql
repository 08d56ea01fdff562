SELECT number, step, role, name, kind, size, digest, replaces, added_at, actor, disposed_at FROM case_document WHERE case_id = ? AND desk = ? ORDER BY number;

SELECT number, step, role, name, kind, size, digest, replaces, added_at, actor, disposed_at FROM case_document WHERE case_id = ? AND number = ? AND desk = ?;
