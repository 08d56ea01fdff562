SELECT partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
partner_request.changed_at, case_file.reference, case_file.title FROM partner_request
LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = $1
WHERE partner_request.desk = $2 AND (partner_request.words LIKE $3 ESCAPE '\' OR partner_request.words LIKE $4 ESCAPE '\') AND (partner_request.words LIKE $5 ESCAPE '\') ORDER BY partner_request.day DESC, partner_request.id DESC LIMIT $6;
