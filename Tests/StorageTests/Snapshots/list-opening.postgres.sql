SELECT count(*) AS number FROM call WHERE 1 = 1 AND call.opens > $1 AND call.opens <= $2;

SELECT call.id FROM call WHERE 1 = 1 AND call.opens > $1 AND call.opens <= $2 ORDER BY CASE WHEN call.last_deadline > $3 THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > $4
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT $5 OFFSET $6;
