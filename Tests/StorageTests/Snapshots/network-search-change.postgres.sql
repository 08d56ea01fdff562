UPDATE network_membership SET words = $1 WHERE desk = $2 AND network = $3;

UPDATE partner_request SET words = $1 WHERE id = $2 AND desk = $3;

DELETE FROM network_contact WHERE desk = $1 AND network = $2;

DELETE FROM network_membership WHERE desk = $1 AND network = $2;
