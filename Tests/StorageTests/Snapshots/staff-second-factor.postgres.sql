UPDATE staff_account SET totp_secret = $1, totp_confirmed_at = $2, totp_last_step = $3
WHERE desk = $4 AND number = $5 AND removed_at IS NULL;

DELETE FROM staff_recovery_code WHERE desk = $1 AND account = $2;

INSERT INTO staff_recovery_code (desk, account, code_hash) VALUES ($1, $2, $3);

SELECT totp_secret FROM staff_account
WHERE desk = $1 AND number = $2 AND totp_confirmed_at IS NOT NULL AND removed_at IS NULL;

UPDATE staff_account SET totp_last_step = $1
WHERE desk = $2 AND number = $3 AND (totp_last_step IS NULL OR totp_last_step < $4);

DELETE FROM staff_recovery_code WHERE desk = $1 AND account = $2 AND code_hash = $3;

SELECT count(*) AS codes FROM staff_recovery_code WHERE desk = $1 AND account = $2;

UPDATE staff_account SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL
WHERE desk = $1 AND number = $2;

DELETE FROM staff_recovery_code WHERE desk = $1 AND account = $2;
