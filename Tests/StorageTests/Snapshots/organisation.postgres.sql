SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation WHERE id = $1 AND desk = $2;
