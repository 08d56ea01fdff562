INSERT INTO webhook ("address", "note", "search", "language", "reminders", "desk", "form_key", "secret", "state", "made_at", "made_by", "starts_at") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE id < ? AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT ?) ORDER BY id DESC;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE id < ? AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT ?) ORDER BY change_id, place;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, due_at
)
SELECT id, desk, ?, ?, ?, ?,
    ?, ?, ?, 'waiting', ?
FROM webhook WHERE id IN (SELECT value FROM json_each(?)) AND desk = ? AND state = ?
ON CONFLICT (call_id, webhook_id, event) DO NOTHING;

INSERT INTO webhook_evaluated (desk, change_id) SELECT ?, id FROM call_change WHERE id IN (SELECT value FROM json_each(?))
ON CONFLICT (desk, change_id) DO NOTHING;

INSERT INTO webhook_calendar (desk, day) VALUES (?, ?)
ON CONFLICT (desk) DO UPDATE SET day = CASE WHEN excluded.day > webhook_calendar.day THEN excluded.day ELSE webhook_calendar.day END;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = ?, due_at = ?
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = ? AND next.desk = ? AND state IN ('waiting', 'sending') AND due_at <= ?
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = ? AND webhook.state = ? AND (webhook.rests_until IS NULL OR webhook.rests_until <= ?)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = ? AND other.state = 'sending' AND other.due_at > ?
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;

SELECT 1 AS is_on FROM webhook WHERE id = ? AND desk = ? AND state = ?;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 0, due_at = ?, status = ?,
    fault = ?, milliseconds = ?
WHERE id = ? AND desk = ? AND state = 'sending' AND attempts = ?;

UPDATE webhook SET failures = failures + 1, failing_since = coalesce(failing_since, ?)
WHERE id = ? AND desk = ? RETURNING failures, failing_since;

UPDATE webhook SET rests_until = ?
WHERE id = ? AND desk = ?;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = ?, due_at = ?
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = ? AND next.desk = ? AND state IN ('waiting', 'sending') AND due_at <= ?
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = ? AND webhook.state = ? AND (webhook.rests_until IS NULL OR webhook.rests_until <= ?)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = ? AND other.state = 'sending' AND other.due_at > ?
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;

UPDATE webhook_delivery SET state = ?, is_asked = 0, ended_at = ?, status = ?,
    fault = ?, milliseconds = ?
WHERE id = ? AND desk = ? AND state IN ('sending', 'dropped') AND attempts = ?;

SELECT failures FROM webhook WHERE id = ? AND desk = ? AND failures > 0;

UPDATE webhook SET failures = 0, failing_since = NULL, rests_until = NULL WHERE id = ? AND desk = ?;

UPDATE webhook_delivery SET due_at = ?
WHERE webhook_id = ? AND desk = ? AND state = 'waiting' AND due_at > ?;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = ?, due_at = ?
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = ? AND next.desk = ? AND state IN ('waiting', 'sending') AND due_at <= ?
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = ? AND webhook.state = ? AND (webhook.rests_until IS NULL OR webhook.rests_until <= ?)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = ? AND other.state = 'sending' AND other.due_at > ?
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;

UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = ?, due_at = ?
WHERE id = (
    SELECT id FROM webhook_delivery AS next
    WHERE next.webhook_id = ? AND next.desk = ? AND state IN ('waiting', 'sending') AND due_at <= ?
        AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = ? AND webhook.state = ? AND (webhook.rests_until IS NULL OR webhook.rests_until <= ?)))
        AND NOT EXISTS (
            SELECT 1 FROM webhook_delivery AS other
            WHERE other.webhook_id = ? AND other.state = 'sending' AND other.due_at > ?
        )
    ORDER BY is_asked DESC, id LIMIT 1
) RETURNING id, webhook_id, message, kind, body, attempts;
