SELECT number, moment, actor, action, subject, details, digest FROM audit_entry
WHERE desk = ?  AND number < ? ORDER BY number DESC LIMIT ?;
