SELECT call_text.blocks, call_text.conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id JOIN call_text ON call_text.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) ORDER BY call_id, place;

SELECT '[]' AS blocks, '[]' AS conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) ORDER BY call_id, place;

SELECT call.id, call.identifier, call.title, call.plain_title, call_editorial.plain_title AS editorial_plain_title,
    call.programme, call.action, call.opens, call.budget, call.budget_currency, call.budget_shared_with,
    call.grant_minimum, call.grant_minimum_currency, call.grant_maximum, call.grant_maximum_currency,
    call.expected_grants, call.stated_status, call.withdrawn_at
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) ORDER BY call_id, place;

SELECT id, first_seen_at, last_seen_at, source_changed_at, changed_at, version
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT id, first_seen_at, last_seen_at, source_changed_at, changed_at, version
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (SELECT id FROM call_change WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)))) ORDER BY call_id, version DESC;

SELECT change_id, field, CASE WHEN field = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) THEN NULL ELSE old_value END AS old_value, CASE WHEN field = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) THEN NULL ELSE new_value END AS new_value FROM call_field_change
WHERE change_id IN (SELECT id FROM call_change WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value)))) ORDER BY change_id, place;

SELECT '[]' AS blocks, '[]' AS conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) ORDER BY call_id, place;

SELECT id, first_seen_at, last_seen_at, source_changed_at, changed_at, version
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT call_text.blocks, call_text.conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id JOIN call_text ON call_text.call_id = call.id WHERE call.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND (call.desk IS NULL OR call.desk = $2);

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) ORDER BY call_id, place;

SELECT record FROM source_record WHERE call_id = $1 AND EXISTS (SELECT 1 FROM call WHERE call.id = "source_record".call_id AND (call.desk IS NULL OR call.desk = $2));
