UPDATE network_membership SET words = ? WHERE desk = ? AND network = ?;

UPDATE partner_request SET words = ? WHERE id = ? AND desk = ?;

DELETE FROM network_contact WHERE desk = ? AND network = ?;

DELETE FROM network_membership WHERE desk = ? AND network = ?;
