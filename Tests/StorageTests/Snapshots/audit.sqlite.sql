INSERT INTO audit_head (desk, number, digest) VALUES (?, 1, ?)
ON CONFLICT (desk) DO UPDATE SET number = audit_head.number + 1
RETURNING number, digest;

INSERT INTO audit_entry (desk, number, moment, actor, action, subject, details, digest)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

UPDATE audit_head SET digest = ? WHERE desk = ?;

SELECT number, moment, actor, action, subject, details, digest FROM audit_entry WHERE desk = ? ORDER BY number;

SELECT number, digest FROM audit_head WHERE desk = ?;
