SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND ((call.search_text LIKE $2 ESCAPE '\' AND call.search_text LIKE $3 ESCAPE '\') OR call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($4 AS jsonb)) AS list (value))));

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND ((call.search_text LIKE $2 ESCAPE '\' AND call.search_text LIKE $3 ESCAPE '\') OR call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($4 AS jsonb)) AS list (value)))) ORDER BY CASE WHEN call.last_deadline > $5 THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > $6
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT $7 OFFSET $8;

SELECT call.id, call.identifier, call.title, call.plain_title, call_editorial.plain_title AS editorial_plain_title,
    call.programme, call.action, call.opens, call.budget, call.budget_currency, call.budget_shared_with,
    call.grant_minimum, call.grant_minimum_currency, call.grant_maximum, call.grant_maximum_currency,
    call.expected_grants, call.stated_status, call.withdrawn_at
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) ORDER BY call_id, place;
