SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at FROM case_file
WHERE desk = $1 AND lower(trim(organisation)) = lower($2)
ORDER BY changed_at DESC, id DESC LIMIT 200;

SELECT case_id, content FROM case_project WHERE desk = $1 ORDER BY case_id;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
case_file.changed_at FROM case_file WHERE desk = $1 AND id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) ORDER BY changed_at DESC, id DESC;

SELECT id FROM partner_request WHERE desk = $1 AND organisation = $2 UNION SELECT id FROM partner_request WHERE desk = $3 AND organisation_number = $4 UNION SELECT id FROM partner_request WHERE desk = $5 AND vat_number = $6 UNION SELECT id FROM partner_request WHERE desk = $7 AND pic = $8;

SELECT partner_request.id, partner_request.direction, partner_request.day, partner_request.organisation, partner_request.country,
partner_request.organisation_number, partner_request.vat_number, partner_request.pic, partner_request.contact_name,
partner_request.contact_email, partner_request.purge_after, partner_request.programme, partner_request.call_id,
partner_request.text, partner_request.case_id, partner_request.state, partner_request.history, partner_request.version,
partner_request.changed_at, case_file.reference, case_file.title FROM partner_request
LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = $1
WHERE partner_request.desk = $2 AND partner_request.id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value))) ORDER BY partner_request.day DESC, partner_request.id DESC;

SELECT network, name, role, email, purge_after FROM network_contact WHERE desk = $1 ORDER BY network, number;

SELECT network, content, version, actor, changed_at FROM network_membership WHERE desk = $1 ORDER BY network;
