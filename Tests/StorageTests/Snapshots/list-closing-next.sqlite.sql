SELECT date.call_id FROM call_deadline AS date CROSS JOIN call
WHERE call.id = date.call_id AND date.instant > ? AND date.is_entry = 1 AND (call.desk IS NULL OR call.desk = ?)
ORDER BY date.instant, date.call_id LIMIT ?;

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = ?) ORDER BY CASE WHEN call.last_deadline > ? THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > ?
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id LIMIT ?;
