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

SELECT day FROM webhook_calendar WHERE desk = $1;

INSERT INTO webhook_calendar (desk, day) VALUES ($1, $2)
ON CONFLICT (desk) DO UPDATE SET day = CASE WHEN excluded.day > webhook_calendar.day THEN excluded.day ELSE webhook_calendar.day END;

DELETE FROM webhook_evaluated
WHERE desk = $1 AND change_id IN (SELECT id FROM call_change WHERE seen_at < $2);

SELECT call_id, words, reworded_at FROM webhook_reworded WHERE desk = $1 AND reworded_at >= $2
ORDER BY call_id LIMIT $3;

DELETE FROM webhook_reworded WHERE desk = $1 AND reworded_at < $2;

DELETE FROM webhook_delivery WHERE desk = $1 AND ended_at < $2 AND body IS NOT NULL AND kind = $3;

UPDATE webhook_delivery SET body = NULL WHERE desk = $1 AND ended_at < $2 AND body IS NOT NULL;
