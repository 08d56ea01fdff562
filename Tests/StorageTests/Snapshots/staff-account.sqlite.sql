INSERT INTO staff_counter (desk, last_number) VALUES (?, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?);

UPDATE staff_account SET name = ?, email = ?, email_key = ?, roles = ?
WHERE desk = ? AND number = ? AND removed_at IS NULL;

UPDATE staff_account SET subject = ?
WHERE desk = ? AND number = ? AND subject IS NULL AND removed_at IS NULL;

UPDATE staff_account
SET password_hash = ?, password_set_at = ?, invitation_hash = NULL, invitation_ends_at = NULL
WHERE desk = ? AND number = ? AND removed_at IS NULL;

UPDATE staff_account SET invitation_hash = ?, invitation_ends_at = ?
WHERE desk = ? AND number = ? AND removed_at IS NULL;

UPDATE staff_account SET disabled_at = ? WHERE desk = ? AND number = ?;

INSERT INTO staff_session (desk, token_hash, account, form_secret, browser, began_at, last_seen_at, ends_at)
VALUES (?, ?, ?, ?, ?,
    ?, ?, ?);

UPDATE staff_session SET last_seen_at = ? WHERE desk = ? AND token_hash = ?;

DELETE FROM staff_recovery_code WHERE desk = ? AND account = ?;

UPDATE staff_account
SET email = NULL, email_key = NULL, roles = '[]', password_hash = NULL, password_set_at = NULL, invitation_hash = NULL,
    invitation_ends_at = NULL, subject = NULL, totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL,
    removed_at = ?
WHERE desk = ? AND number = ? AND removed_at IS NULL;
