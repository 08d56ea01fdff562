SELECT staff_account.number, staff_account.name, staff_account.roles, staff_account.email, staff_account.password_hash, staff_account.invitation_ends_at, staff_account.totp_confirmed_at,
staff_account.case_letters, staff_account.created_at, staff_account.disabled_at, staff_account.removed_at FROM staff_account WHERE desk = $1 AND email_key = $2;
