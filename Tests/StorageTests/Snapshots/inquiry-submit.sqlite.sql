INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO inquiry (
    desk, reference, token_hash, received_at, name, email, telephone, organisation, applicant_kind, idea, message, language,
    matches, legal_basis, purge_after
) VALUES (
    ?, ?, ?, ?, ?,
    ?, ?, ?, ?,
    ?, ?, ?, ?, ?,
    ?
) RETURNING id;
