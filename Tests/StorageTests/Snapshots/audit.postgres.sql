INSERT INTO audit_head (desk, number, digest) VALUES ($1, 1, $2)
ON CONFLICT (desk) DO UPDATE SET number = audit_head.number + 1
RETURNING number, digest;

INSERT INTO audit_entry (desk, number, moment, actor, action, subject, details, digest)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

UPDATE audit_head SET digest = $1 WHERE desk = $2;

SELECT number, moment, actor, action, subject, details, digest FROM audit_entry WHERE desk = $1 ORDER BY number;

SELECT number, digest FROM audit_head WHERE desk = $1;
