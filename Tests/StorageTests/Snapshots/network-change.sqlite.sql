INSERT INTO network_membership (desk, network, content, version, changed_at, actor)
VALUES (?, ?, ?, 1, ?, ?)
ON CONFLICT (desk, network) DO NOTHING;

DELETE FROM network_contact WHERE desk = ? AND network = ?;

INSERT INTO network_contact ("desk", "network", "number", "name", "role", "email", "purge_after") VALUES (?, ?, ?, ?, ?, ?, ?);

UPDATE network_membership SET content = ?, version = version + 1, changed_at = ?, actor = ?
WHERE desk = ? AND network = ? AND version = ?;

DELETE FROM network_contact WHERE desk = ? AND network = ?;

INSERT INTO network_contact ("desk", "network", "number", "name", "role", "email", "purge_after") VALUES (?, ?, ?, ?, ?, ?, ?);

UPDATE network_membership SET version = version + 1
WHERE desk = ? AND network IN (SELECT network FROM network_contact WHERE desk = ? AND purge_after < ?);

DELETE FROM network_contact WHERE desk = ? AND purge_after < ?;
