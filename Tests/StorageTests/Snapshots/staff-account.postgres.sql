INSERT INTO staff_counter (desk, last_number) VALUES ($1, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

UPDATE staff_account SET name = $1, email = $2, email_key = $3, roles = $4
WHERE desk = $5 AND number = $6 AND removed_at IS NULL;

UPDATE staff_account SET subject = $1
WHERE desk = $2 AND number = $3 AND subject IS NULL AND removed_at IS NULL;

UPDATE staff_account
SET password_hash = $1, password_set_at = $2, invitation_hash = NULL, invitation_ends_at = NULL
WHERE desk = $3 AND number = $4 AND removed_at IS NULL;

UPDATE staff_account SET invitation_hash = $1, invitation_ends_at = $2
WHERE desk = $3 AND number = $4 AND removed_at IS NULL;

UPDATE staff_account SET disabled_at = $1 WHERE desk = $2 AND number = $3;

INSERT INTO staff_session (desk, token_hash, account, form_secret, browser, began_at, last_seen_at, ends_at)
VALUES ($1, $2, $3, $4, $5,
    $6, $7, $8);

UPDATE staff_session SET last_seen_at = $1 WHERE desk = $2 AND token_hash = $3;

DELETE FROM staff_recovery_code WHERE desk = $1 AND account = $2;

UPDATE staff_account
SET email = NULL, email_key = NULL, roles = '[]', password_hash = NULL, password_set_at = NULL, invitation_hash = NULL,
    invitation_ends_at = NULL, subject = NULL, totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL,
    removed_at = $1
WHERE desk = $2 AND number = $3 AND removed_at IS NULL;
