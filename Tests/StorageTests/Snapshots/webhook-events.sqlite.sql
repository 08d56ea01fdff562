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

SELECT day FROM webhook_calendar WHERE desk = ?;

INSERT INTO webhook_calendar (desk, day) VALUES (?, ?)
ON CONFLICT (desk) DO UPDATE SET day = CASE WHEN excluded.day > webhook_calendar.day THEN excluded.day ELSE webhook_calendar.day END;

DELETE FROM webhook_evaluated
WHERE desk = ? AND change_id IN (SELECT id FROM call_change WHERE seen_at < ?);

SELECT call_id, words, reworded_at FROM webhook_reworded WHERE desk = ? AND reworded_at >= ?
ORDER BY call_id LIMIT ?;

DELETE FROM webhook_reworded WHERE desk = ? AND reworded_at < ?;

DELETE FROM webhook_delivery WHERE desk = ? AND ended_at < ? AND body IS NOT NULL AND kind = ?;

UPDATE webhook_delivery SET body = NULL WHERE desk = ? AND ended_at < ? AND body IS NOT NULL;
