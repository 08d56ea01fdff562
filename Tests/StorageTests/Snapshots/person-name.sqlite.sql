SELECT name, lower(trim(email)) AS email, 'inquiry:' || reference AS place FROM inquiry WHERE desk = ?
UNION ALL
SELECT contact_name, lower(trim(coalesce(contact_email, ''))), 'case:' || id FROM case_file
WHERE desk = ? AND contact_name IS NOT NULL
UNION ALL
SELECT name, lower(trim(email)), 'network:' || network FROM network_contact WHERE desk = ?
UNION ALL
SELECT contact_name, lower(trim(coalesce(contact_email, ''))), 'partner:' || id FROM partner_request
WHERE desk = ? AND contact_name IS NOT NULL
UNION ALL
SELECT name, lower(trim(coalesce(email, ''))), 'staff:' || number FROM staff_account WHERE desk = ? AND removed_at IS NULL
ORDER BY place;
