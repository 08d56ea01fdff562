SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE id < ? AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT ?) ORDER BY id DESC;

SELECT change_id, field, old_value, new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE id < ? AND EXISTS (SELECT 1 FROM call WHERE call.id = "call_change".call_id AND call.desk IS NULL) ORDER BY id DESC LIMIT ?) ORDER BY change_id, place;

INSERT INTO watch_event (watch_id, desk, call_id, event, change_id, noticed_at)
SELECT id, desk, ?, ?, ?, ? FROM watch
WHERE id IN (SELECT value FROM json_each(?)) AND desk = ? AND state = ?
ON CONFLICT (watch_id, call_id, event) DO NOTHING;

INSERT INTO watch_evaluated (desk, change_id) SELECT ?, id FROM call_change WHERE id IN (SELECT value FROM json_each(?))
ON CONFLICT (desk, change_id) DO NOTHING;

SELECT day FROM watch_calendar WHERE desk = ?;

INSERT INTO watch_calendar (desk, day) VALUES (?, ?)
ON CONFLICT (desk) DO UPDATE SET day = CASE WHEN excluded.day > watch_calendar.day THEN excluded.day ELSE watch_calendar.day END;
