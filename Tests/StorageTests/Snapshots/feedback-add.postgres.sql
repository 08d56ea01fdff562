INSERT INTO match_feedback (
    desk, form_key, call_id, programme, reason, day, themes, applicant, county, catalogue, note, purge_after
) VALUES (
    $1, $2, $3, $4, $5, $6,
    $7, $8, $9,
    $10, $11, $12
) ON CONFLICT (desk, form_key) DO NOTHING;

DELETE FROM match_feedback WHERE desk = $1 AND purge_after < $2;
