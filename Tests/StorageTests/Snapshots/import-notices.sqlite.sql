SELECT call.id, call.identifier FROM call LEFT JOIN call_notice_check ON call_notice_check.call_id = call.id
WHERE call.origin = ? AND call.withdrawn_at IS NULL AND (call.last_deadline > ? OR call.opens > ?)
    AND (call_notice_check.outcome IS NULL OR call_notice_check.outcome <> 'missing' OR call_notice_check.asked_at < ?)
ORDER BY call_notice_check.asked_at NULLS FIRST, call.last_deadline NULLS LAST, call.id LIMIT ?;

SELECT digest FROM call_notice WHERE call_id = ?;

INSERT INTO call_notice (call_id, digest, day, changed_at, blocks, first_seen_at)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (call_id, digest) DO UPDATE SET changed_at = excluded.changed_at, gone_at = NULL;

UPDATE call_notice SET gone_at = ? WHERE call_id = ? AND gone_at IS NULL AND NOT (digest IN (SELECT value FROM json_each(?)));

INSERT INTO call_notice_check (call_id, asked_at, outcome) VALUES (?, ?, ?)
ON CONFLICT (call_id) DO UPDATE SET asked_at = excluded.asked_at, outcome = excluded.outcome;
