SELECT id FROM partner_request WHERE desk = $1 AND form_key = $2;

INSERT INTO partner_request ("desk", "form_key", "state", "history", "version", "created_at", "changed_at", "actor", "direction", "day", "organisation", "country", "organisation_number", "vat_number", "pic", "contact_name", "contact_email", "purge_after", "programme", "call_id", "text", "case_id") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22) RETURNING id;

UPDATE partner_request SET "direction" = $1, "day" = $2, "organisation" = $3, "country" = $4, "organisation_number" = $5, "vat_number" = $6, "pic" = $7, "contact_name" = $8, "contact_email" = $9, "purge_after" = $10, "programme" = $11, "call_id" = $12, "text" = $13, "case_id" = $14, version = version + 1, changed_at = $15,
    actor = $16
WHERE id = $17 AND desk = $18 AND version = $19;

SELECT partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
partner_request.changed_at, case_file.reference, case_file.title FROM partner_request
LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = $1
WHERE partner_request.id = $2 AND partner_request.desk = $3 ORDER BY partner_request.id;

UPDATE partner_request SET state = $1, history = $2, version = version + 1, changed_at = $3,
    actor = $4
WHERE id = $5 AND desk = $6 AND version = $7;

UPDATE partner_request SET "direction" = $1, "day" = $2, "organisation" = $3, "country" = $4, "organisation_number" = $5, "vat_number" = $6, "pic" = $7, "contact_name" = $8, "contact_email" = $9, "purge_after" = $10, "programme" = $11, "call_id" = $12, "text" = $13, "case_id" = $14, version = version + 1, changed_at = $15,
    actor = $16
WHERE id = $17 AND desk = $18 AND version = $19;

SELECT partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
partner_request.changed_at, case_file.reference, case_file.title FROM partner_request
LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = $1
WHERE partner_request.id = $2 AND partner_request.desk = $3 ORDER BY partner_request.id;

UPDATE partner_request SET state = $1, history = $2, version = version + 1, changed_at = $3,
    actor = $4
WHERE id = $5 AND desk = $6 AND version = $7;

UPDATE partner_request SET contact_name = NULL, contact_email = NULL, purge_after = NULL, version = version + 1
WHERE desk = $1 AND purge_after < $2;
