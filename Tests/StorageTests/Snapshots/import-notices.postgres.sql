SELECT call.id, call.identifier FROM call LEFT JOIN call_notice_check ON call_notice_check.call_id = call.id
WHERE call.origin = $1 AND call.withdrawn_at IS NULL AND (call.last_deadline > $2 OR call.opens > $3)
    AND (call_notice_check.outcome IS NULL OR call_notice_check.outcome <> 'missing' OR call_notice_check.asked_at < $4)
ORDER BY call_notice_check.asked_at NULLS FIRST, call.last_deadline NULLS LAST, call.id LIMIT $5;

SELECT digest FROM call_notice WHERE call_id = $1;

INSERT INTO call_notice (call_id, digest, day, changed_at, blocks, first_seen_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (call_id, digest) DO UPDATE SET changed_at = excluded.changed_at, gone_at = NULL;

UPDATE call_notice SET gone_at = $1 WHERE call_id = $2 AND gone_at IS NULL AND NOT (digest = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value))));

INSERT INTO call_notice_check (call_id, asked_at, outcome) VALUES ($1, $2, $3)
ON CONFLICT (call_id) DO UPDATE SET asked_at = excluded.asked_at, outcome = excluded.outcome;
