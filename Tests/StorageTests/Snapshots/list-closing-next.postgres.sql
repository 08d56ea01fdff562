SELECT date.call_id FROM call_deadline AS date CROSS JOIN call
WHERE call.id = date.call_id AND date.instant > $1 AND date.is_entry = 1 AND (call.desk IS NULL OR call.desk = $2)
ORDER BY date.instant, date.call_id LIMIT $3;

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) ORDER BY CASE WHEN call.last_deadline > $2 THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > $3
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id LIMIT $4;
