UPDATE staff_account SET totp_secret = ?, totp_confirmed_at = ?, totp_last_step = ?
WHERE desk = ? AND number = ? AND removed_at IS NULL;

DELETE FROM staff_recovery_code WHERE desk = ? AND account = ?;

INSERT INTO staff_recovery_code (desk, account, code_hash) VALUES (?, ?, ?);

SELECT totp_secret FROM staff_account
WHERE desk = ? AND number = ? AND totp_confirmed_at IS NOT NULL AND removed_at IS NULL;

UPDATE staff_account SET totp_last_step = ?
WHERE desk = ? AND number = ? AND (totp_last_step IS NULL OR totp_last_step < ?);

DELETE FROM staff_recovery_code WHERE desk = ? AND account = ? AND code_hash = ?;

SELECT count(*) AS codes FROM staff_recovery_code WHERE desk = ? AND account = ?;

UPDATE staff_account SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL
WHERE desk = ? AND number = ?;

DELETE FROM staff_recovery_code WHERE desk = ? AND account = ?;
