SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND ((call.opens > $2 AND NOT (call.withdrawn_at IS NOT NULL AND (call.last_deadline IS NULL OR call.last_deadline > call.withdrawn_at))));

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND ((call.opens > $2 AND NOT (call.withdrawn_at IS NOT NULL AND (call.last_deadline IS NULL OR call.last_deadline > call.withdrawn_at)))) ORDER BY CASE WHEN call.last_deadline > $3 THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > $4
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT $5 OFFSET $6;
