SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.opens > $2 AND call.opens <= $3;

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.opens > $2 AND call.opens <= $3 ORDER BY CASE WHEN call.last_deadline > $4 THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > $5
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT $6 OFFSET $7;
