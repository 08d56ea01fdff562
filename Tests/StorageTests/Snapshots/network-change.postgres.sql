INSERT INTO network_membership (desk, network, content, version, changed_at, actor)
VALUES ($1, $2, $3, 1, $4, $5)
ON CONFLICT (desk, network) DO NOTHING;

DELETE FROM network_contact WHERE desk = $1 AND network = $2;

INSERT INTO network_contact ("desk", "network", "number", "name", "role", "email", "purge_after") VALUES ($1, $2, $3, $4, $5, $6, $7);

UPDATE network_membership SET content = $1, version = version + 1, changed_at = $2, actor = $3
WHERE desk = $4 AND network = $5 AND version = $6;

DELETE FROM network_contact WHERE desk = $1 AND network = $2;

INSERT INTO network_contact ("desk", "network", "number", "name", "role", "email", "purge_after") VALUES ($1, $2, $3, $4, $5, $6, $7);

UPDATE network_membership SET version = version + 1
WHERE desk = $1 AND network IN (SELECT network FROM network_contact WHERE desk = $2 AND purge_after < $3);

DELETE FROM network_contact WHERE desk = $1 AND purge_after < $2;
