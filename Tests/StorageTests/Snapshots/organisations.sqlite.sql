SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation WHERE desk = ? AND search_text LIKE ? ESCAPE '\' AND search_text LIKE ? ESCAPE '\'
ORDER BY sort_name, id LIMIT ?;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation WHERE desk = ?
ORDER BY sort_name, id LIMIT ?;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation WHERE desk = ? AND sort_name = ? ORDER BY id;
