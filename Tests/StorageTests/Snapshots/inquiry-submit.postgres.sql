INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO inquiry (
    desk, reference, token_hash, received_at, name, email, telephone, organisation, applicant_kind, idea, message, language,
    matches, legal_basis, purge_after
) VALUES (
    $1, $2, $3, $4, $5,
    $6, $7, $8, $9,
    $10, $11, $12, $13, $14,
    $15
) RETURNING id;
