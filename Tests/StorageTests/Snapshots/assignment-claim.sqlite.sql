UPDATE "assignment_letter" SET state = 'sending', attempts = attempts + 1, due_at = ?
WHERE id = (
    SELECT id FROM "assignment_letter" AS next
    WHERE next.desk = ? AND next.state IN ('waiting', 'sending') AND next.due_at <= ? ORDER BY due_at, id LIMIT 1
) AND desk = ? AND state IN ('waiting', 'sending') AND due_at <= ? RETURNING id, attempts, made_at, troubled_since;
