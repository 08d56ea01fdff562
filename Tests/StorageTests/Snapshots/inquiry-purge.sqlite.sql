UPDATE case_file SET matches = (SELECT inquiry.matches FROM inquiry WHERE inquiry.id = case_file.inquiry_id)
WHERE desk = ? AND inquiry_id IN (SELECT id FROM inquiry WHERE desk = ? AND purge_after < ?);

UPDATE case_file SET contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
WHERE desk = ? AND purge_after < ?;

DELETE FROM inquiry WHERE desk = ? AND purge_after < ?;
