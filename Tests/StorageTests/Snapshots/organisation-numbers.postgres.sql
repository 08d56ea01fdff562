SELECT id FROM known_organisation WHERE desk = $1 AND form_key = $2;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = $1 AND "organisation_number" = $2 AND id <> $3;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = $1 AND "vat_number" = $2 AND id <> $3;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = $1 AND "pic" = $2 AND id <> $3;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = $1 AND "oid" = $2 AND id <> $3;

SELECT id, name, country, kind, organisation_number, vat_number, pic, oid, lei, web, note, version, changed_at, actor FROM known_organisation
WHERE desk = $1 AND "lei" = $2 AND id <> $3;
