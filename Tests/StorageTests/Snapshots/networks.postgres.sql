SELECT network, name, role, email, purge_after FROM network_contact WHERE desk = $1 ORDER BY network, number;

SELECT network, content, version, actor, changed_at FROM network_membership WHERE desk = $1 ORDER BY network;

SELECT network, content, version, actor, changed_at FROM network_membership WHERE desk = $1 AND network = $2;
