SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = ?) AND call.id IN (SELECT call_id FROM call_theme WHERE theme IN (SELECT value FROM json_each(?)));

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = ?) AND call.id IN (SELECT call_id FROM call_theme WHERE theme IN (SELECT value FROM json_each(?))) ORDER BY CASE WHEN call.last_deadline > ? THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > ?
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT ? OFFSET ?;
