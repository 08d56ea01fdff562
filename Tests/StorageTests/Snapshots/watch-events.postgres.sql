SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE id < $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT $2) ORDER BY id DESC;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE id < $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT $2) ORDER BY change_id, place;

INSERT INTO watch_event (watch_id, desk, call_id, event, change_id, noticed_at)
SELECT id, desk, $1, $2, $3, $4 FROM watch
WHERE id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($5 AS jsonb)) AS list (value))) AND desk = $6 AND state = $7
ON CONFLICT (watch_id, call_id, event) DO NOTHING;

INSERT INTO watch_evaluated (desk, change_id) SELECT $1, id FROM call_change WHERE id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value)))
ON CONFLICT (desk, change_id) DO NOTHING;

SELECT day FROM watch_calendar WHERE desk = $1;

INSERT INTO watch_calendar (desk, day) VALUES ($1, $2)
ON CONFLICT (desk) DO UPDATE SET day = CASE WHEN excluded.day > watch_calendar.day THEN excluded.day ELSE watch_calendar.day END;
