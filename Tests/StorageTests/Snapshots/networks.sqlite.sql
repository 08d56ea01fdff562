SELECT network, name, role, email, purge_after FROM network_contact WHERE desk = ? ORDER BY network, number;

SELECT network, content, version, actor, changed_at FROM network_membership WHERE desk = ? ORDER BY network;

SELECT network, content, version, actor, changed_at FROM network_membership WHERE desk = ? AND network = ?;
