INSERT INTO staff_attempt (desk, counted, failures, last_at, kept_until) VALUES (?, ?, 0, ?, ?)
ON CONFLICT (desk, counted) DO UPDATE SET failures = staff_attempt.failures
RETURNING failures, last_at, blocked_until, known_until;

UPDATE staff_attempt SET failures = ?, last_at = ?, blocked_until = ?,
    known_until = ?, kept_until = ?
WHERE desk = ? AND counted = ?;

DELETE FROM staff_attempt WHERE desk = ? AND kept_until <= ?;
