SELECT id FROM partner_request WHERE desk = ? AND form_key = ?;

INSERT INTO partner_request ("desk", "form_key", "state", "history", "version", "created_at", "changed_at", "actor", "direction", "day", "organisation", "country", "organisation_number", "vat_number", "pic", "contact_name", "contact_email", "purge_after", "programme", "call_id", "text", "case_id") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

UPDATE partner_request SET "direction" = ?, "day" = ?, "organisation" = ?, "country" = ?, "organisation_number" = ?, "vat_number" = ?, "pic" = ?, "contact_name" = ?, "contact_email" = ?, "purge_after" = ?, "programme" = ?, "call_id" = ?, "text" = ?, "case_id" = ?, version = version + 1, changed_at = ?,
    actor = ?
WHERE id = ? AND desk = ? AND version = ?;

SELECT partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
partner_request.changed_at, case_file.reference, case_file.title FROM partner_request
LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = ?
WHERE partner_request.id = ? AND partner_request.desk = ? ORDER BY partner_request.id;

UPDATE partner_request SET state = ?, history = ?, version = version + 1, changed_at = ?,
    actor = ?
WHERE id = ? AND desk = ? AND version = ?;

UPDATE partner_request SET "direction" = ?, "day" = ?, "organisation" = ?, "country" = ?, "organisation_number" = ?, "vat_number" = ?, "pic" = ?, "contact_name" = ?, "contact_email" = ?, "purge_after" = ?, "programme" = ?, "call_id" = ?, "text" = ?, "case_id" = ?, version = version + 1, changed_at = ?,
    actor = ?
WHERE id = ? AND desk = ? AND version = ?;

SELECT partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
partner_request.changed_at, case_file.reference, case_file.title FROM partner_request
LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = ?
WHERE partner_request.id = ? AND partner_request.desk = ? ORDER BY partner_request.id;

UPDATE partner_request SET state = ?, history = ?, version = version + 1, changed_at = ?,
    actor = ?
WHERE id = ? AND desk = ? AND version = ?;

UPDATE partner_request SET contact_name = NULL, contact_email = NULL, purge_after = NULL, version = version + 1
WHERE desk = ? AND purge_after < ?;
