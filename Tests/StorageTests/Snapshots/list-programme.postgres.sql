SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.programme = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value)));

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.programme = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) ORDER BY CASE WHEN call.last_deadline > $3 THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > $4
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT $5 OFFSET $6;
