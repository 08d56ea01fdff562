SELECT staff_account.number, staff_account.name, staff_account.roles, staff_account.email, staff_account.password_hash, staff_account.invitation_ends_at, staff_account.totp_confirmed_at,
staff_account.case_letters, staff_account.created_at, staff_account.disabled_at, staff_account.removed_at, staff_session.token_hash, staff_session.form_secret, staff_session.browser,
    staff_session.began_at, staff_session.last_seen_at, staff_session.ends_at
FROM staff_session
JOIN staff_account ON staff_account.desk = staff_session.desk AND staff_account.number = staff_session.account
WHERE staff_session.desk = ? AND staff_session.token_hash = ?
ORDER BY staff_session.last_seen_at DESC, staff_session.token_hash;
