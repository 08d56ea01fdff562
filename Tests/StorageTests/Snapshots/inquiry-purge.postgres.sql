UPDATE case_file SET matches = (SELECT inquiry.matches FROM inquiry WHERE inquiry.id = case_file.inquiry_id)
WHERE desk = $1 AND inquiry_id IN (SELECT id FROM inquiry WHERE desk = $2 AND purge_after < $3);

UPDATE case_file SET contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
WHERE desk = $1 AND purge_after < $2;

DELETE FROM inquiry WHERE desk = $1 AND purge_after < $2;
