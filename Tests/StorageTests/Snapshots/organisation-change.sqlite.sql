INSERT INTO known_organisation ("desk", "form_key", "version", "created_at", "changed_at", "actor", "name", "sort_name", "search_text", "country", "kind", "organisation_number", "vat_number", "pic", "oid", "lei", "web", "note") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

UPDATE known_organisation SET "name" = ?, "sort_name" = ?, "search_text" = ?, "country" = ?, "kind" = ?, "organisation_number" = ?, "vat_number" = ?, "pic" = ?, "oid" = ?, "lei" = ?, "web" = ?, "note" = ?, version = version + 1, changed_at = ?,
    actor = ?
WHERE id = ? AND desk = ? AND version = ?;

DELETE FROM known_organisation WHERE id = ? AND desk = ? AND version = ?;

DELETE FROM known_organisation WHERE id = ? AND desk = ? AND version = ?;

UPDATE known_organisation SET "name" = ?, "sort_name" = ?, "search_text" = ?, "country" = ?, "kind" = ?, "organisation_number" = ?, "vat_number" = ?, "pic" = ?, "oid" = ?, "lei" = ?, "web" = ?, "note" = ?, version = version + 1, changed_at = ?,
    actor = ?
WHERE id = ? AND desk = ? AND version = ?;

DELETE FROM known_organisation WHERE id = ? AND desk = ? AND version = ?;

DELETE FROM known_organisation WHERE id = ? AND desk = ? AND version = ?;
