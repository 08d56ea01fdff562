SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation WHERE desk = $1 AND search_text LIKE $2 ESCAPE '\' AND search_text LIKE $3 ESCAPE '\'
ORDER BY sort_name, id LIMIT $4;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation WHERE desk = $1
ORDER BY sort_name, id LIMIT $2;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation WHERE desk = $1 AND sort_name = $2 ORDER BY id;
