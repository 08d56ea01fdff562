SELECT id FROM known_organisation WHERE desk = ? AND form_key = ?;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = ? AND "organisation_number" = ? AND id <> ?;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = ? AND "vat_number" = ? AND id <> ?;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = ? AND "pic" = ? AND id <> ?;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = ? AND "oid" = ? AND id <> ?;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = ? AND "lei" = ? AND id <> ?;
