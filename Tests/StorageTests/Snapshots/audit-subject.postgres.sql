SELECT number, moment, actor, action, subject, details, digest FROM audit_entry
WHERE desk = $1 AND subject = $2  ORDER BY number DESC LIMIT $3;
