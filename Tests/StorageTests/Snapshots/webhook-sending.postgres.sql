INSERT INTO webhook ("address", "note", "search", "language", "reminders", "desk", "form_key", "secret", "state", "made_at", "made_by", "starts_at") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE id < $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT $2) ORDER BY id DESC;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE id < $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT $2) ORDER BY change_id, place;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, due_at
)
SELECT id, desk, $1, $2, $3, $4,
    $5, $6, $7, 'waiting', $8
FROM webhook WHERE id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($9 AS jsonb)) AS list (value))) AND desk = $10 AND state = $11
ON CONFLICT (call_id, webhook_id, event) DO NOTHING;

INSERT INTO webhook_evaluated (desk, change_id) SELECT $1, id FROM call_change WHERE id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value)))
ON CONFLICT (desk, change_id) DO NOTHING;

INSERT INTO webhook_calendar (desk, day) VALUES ($1, $2)
ON CONFLICT (desk) DO UPDATE SET day = CASE WHEN excluded.day > webhook_calendar.day THEN excluded.day ELSE webhook_calendar.day END;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = $1, due_at = $2
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = $3 AND next.desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = $6 AND webhook.state = $7 AND (webhook.rests_until IS NULL OR webhook.rests_until <= $8)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = $9 AND other.state = 'sending' AND other.due_at > $10
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;

SELECT 1 AS is_on FROM webhook WHERE id = $1 AND desk = $2 AND state = $3;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 0, due_at = $1, status = $2,
    fault = $3, milliseconds = $4
WHERE id = $5 AND desk = $6 AND state = 'sending' AND attempts = $7;

UPDATE webhook SET failures = failures + 1, failing_since = coalesce(failing_since, $1)
WHERE id = $2 AND desk = $3 RETURNING failures, failing_since;

UPDATE webhook SET rests_until = $1
WHERE id = $2 AND desk = $3;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = $1, due_at = $2
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = $3 AND next.desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = $6 AND webhook.state = $7 AND (webhook.rests_until IS NULL OR webhook.rests_until <= $8)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = $9 AND other.state = 'sending' AND other.due_at > $10
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;

UPDATE webhook_delivery SET state = $1, is_asked = 0, ended_at = $2, status = $3,
    fault = $4, milliseconds = $5
WHERE id = $6 AND desk = $7 AND state IN ('sending', 'dropped') AND attempts = $8;

SELECT failures FROM webhook WHERE id = $1 AND desk = $2 AND failures > 0;

UPDATE webhook SET failures = 0, failing_since = NULL, rests_until = NULL WHERE id = $1 AND desk = $2;

UPDATE webhook_delivery SET due_at = $1
WHERE webhook_id = $2 AND desk = $3 AND state = 'waiting' AND due_at > $4;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = $1, due_at = $2
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = $3 AND next.desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = $6 AND webhook.state = $7 AND (webhook.rests_until IS NULL OR webhook.rests_until <= $8)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = $9 AND other.state = 'sending' AND other.due_at > $10
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = $1, due_at = $2
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = $3 AND next.desk = $4 AND state IN ('waiting', 'sending') AND due_at <= $5
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = $6 AND webhook.state = $7 AND (webhook.rests_until IS NULL OR webhook.rests_until <= $8)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = $9 AND other.state = 'sending' AND other.due_at > $10
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;
