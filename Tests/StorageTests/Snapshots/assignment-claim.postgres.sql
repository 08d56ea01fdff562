UPDATE "assignment_letter" SET state = 'sending', attempts = attempts + 1, due_at = $1
WHERE id = (
    SELECT id FROM "assignment_letter" AS next
    WHERE next.desk = $2 AND next.state IN ('waiting', 'sending') AND next.due_at <= $3 ORDER BY due_at, id LIMIT 1
) AND desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5 RETURNING id, attempts, made_at, troubled_since;
