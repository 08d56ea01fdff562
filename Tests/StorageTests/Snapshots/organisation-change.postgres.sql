INSERT INTO known_organisation ("desk", "form_key", "version", "created_at", "changed_at", "actor", "name", "sort_name", "search_text", "country", "kind", "organisation_number", "vat_number", "pic", "oid", "lei", "web", "note") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) RETURNING id;

UPDATE known_organisation SET "name" = $1, "sort_name" = $2, "search_text" = $3, "country" = $4, "kind" = $5, "organisation_number" = $6, "vat_number" = $7, "pic" = $8, "oid" = $9, "lei" = $10, "web" = $11, "note" = $12, version = version + 1, changed_at = $13,
    actor = $14
WHERE id = $15 AND desk = $16 AND version = $17;

DELETE FROM known_organisation WHERE id = $1 AND desk = $2 AND version = $3;

DELETE FROM known_organisation WHERE id = $1 AND desk = $2 AND version = $3;

UPDATE known_organisation SET "name" = $1, "sort_name" = $2, "search_text" = $3, "country" = $4, "kind" = $5, "organisation_number" = $6, "vat_number" = $7, "pic" = $8, "oid" = $9, "lei" = $10, "web" = $11, "note" = $12, version = version + 1, changed_at = $13,
    actor = $14
WHERE id = $15 AND desk = $16 AND version = $17;

DELETE FROM known_organisation WHERE id = $1 AND desk = $2 AND version = $3;

DELETE FROM known_organisation WHERE id = $1 AND desk = $2 AND version = $3;
