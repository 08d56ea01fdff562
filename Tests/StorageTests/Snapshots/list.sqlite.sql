SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = ?);

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = ?) ORDER BY CASE WHEN call.last_deadline > ? THEN (
    SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > ?
) END NULLS LAST, call.last_deadline DESC NULLS LAST, call.id
LIMIT ? OFFSET ?;

SELECT call.id, call.identifier, call.title, call.plain_title, call_editorial.plain_title AS editorial_plain_title,
    call.programme, call.action, call.opens, call.budget, call.budget_currency, call.budget_shared_with,
    call.grant_minimum, call.grant_minimum_currency, call.grant_maximum, call.grant_maximum_currency,
    call.expected_grants, call.stated_status, call.withdrawn_at
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
WHERE call.id IN (SELECT value FROM json_each(?)) AND (call.desk IS NULL OR call.desk = ?);

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;
