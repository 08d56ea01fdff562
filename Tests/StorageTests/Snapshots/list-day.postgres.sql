SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.id IN (
    SELECT id FROM call WHERE opens = $2
    UNION SELECT call_id FROM call_deadline WHERE instant >= $3 AND instant < $4
);

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.id IN (
    SELECT id FROM call WHERE opens = $2
    UNION SELECT call_id FROM call_deadline WHERE instant >= $3 AND instant < $4
) ORDER BY CASE WHEN call.last_deadline > $5 THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > $6
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT $7 OFFSET $8;
