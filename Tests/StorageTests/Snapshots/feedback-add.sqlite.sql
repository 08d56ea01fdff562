INSERT INTO match_feedback (
    desk, form_key, call_id, programme, reason, day, themes, applicant, county, catalogue, note, purge_after
) VALUES (
    ?, ?, ?, ?, ?, ?,
    ?, ?, ?,
    ?, ?, ?
) ON CONFLICT (desk, form_key) DO NOTHING;

DELETE FROM match_feedback WHERE desk = ? AND purge_after < ?;
