SELECT id, desk, reference, token_hash, received_at, name, email, telephone, organisation, applicant_kind, idea, message,
    language, matches, legal_basis, purge_after
FROM inquiry WHERE desk = $1 AND reference = $2;
