INSERT INTO staff_attempt (desk, counted, failures, last_at, kept_until) VALUES ($1, $2, 0, $3, $4)
ON CONFLICT (desk, counted) DO UPDATE SET failures = staff_attempt.failures
RETURNING failures, last_at, blocked_until, known_until;

UPDATE staff_attempt SET failures = $1, last_at = $2, blocked_until = $3,
    known_until = $4, kept_until = $5
WHERE desk = $6 AND counted = $7;

DELETE FROM staff_attempt WHERE desk = $1 AND kept_until <= $2;
