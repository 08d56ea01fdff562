SELECT number, step, role, name, kind, size, digest, replaces, added_at, actor, disposed_at FROM case_document WHERE case_id = $1 AND desk = $2 ORDER BY number;

SELECT number, step, role, name, kind, size, digest, replaces, added_at, actor, disposed_at FROM case_document WHERE case_id = $1 AND number = $2 AND desk = $3;
