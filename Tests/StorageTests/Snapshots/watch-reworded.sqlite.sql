SELECT call.id, call.origin, call.content_digest, call.withdrawn_at, call_sighting.last_seen_at, source_record.digest AS record_digest
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id LEFT JOIN source_record ON source_record.call_id = call.id
WHERE call.id IN (SELECT value FROM json_each(?));

SELECT '[]' AS blocks, '[]' AS conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND call.desk IS NULL;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;

SELECT call_text.blocks, call_text.conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id JOIN call_text ON call_text.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND 1 = 1;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;

INSERT INTO call_editorial ("call_id", "plain_title", "summary", "audience", "municipal_role", "themes", "swedish_keywords", "content_digest") VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (call_id) DO UPDATE SET "plain_title" = excluded."plain_title", "summary" = excluded."summary", "audience" = excluded."audience", "municipal_role" = excluded."municipal_role", "themes" = excluded."themes", "swedish_keywords" = excluded."swedish_keywords", "content_digest" = excluded."content_digest"
WHERE call_editorial.content_digest <> excluded.content_digest;

UPDATE call SET withdrawn_at = ?, changed_at = ?, version = version + 1
WHERE withdrawn_at IS NULL AND origin = ? AND NOT id IN (SELECT value FROM json_each(?))
RETURNING id, version, (SELECT last_seen_at FROM call_sighting WHERE call_id = call.id) AS last_seen_at;

DELETE FROM call_editorial WHERE NOT call_id IN (SELECT value FROM json_each(?))
AND call_id NOT IN (SELECT id FROM call WHERE origin = ?) RETURNING call_id;

SELECT call.id, call.identifier, call.call_identifier, call.title, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
WHERE call.id IN (SELECT value FROM json_each(?));

UPDATE call SET
    search_text = ?,
    sort_title_sv = ?,
    sort_title_en = ?
WHERE id = ?;

DELETE FROM call_theme WHERE call_id = ?;

INSERT INTO call_theme (call_id, theme) VALUES (?, ?);

DELETE FROM call_audience WHERE call_id = ?;

SELECT '[]' AS blocks, '[]' AS conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND call.desk IS NULL;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;

INSERT INTO watch_reworded (desk, call_id, words, reworded_at)
SELECT id, ?, ?, ? FROM desk WHERE EXISTS (SELECT 1 FROM watch WHERE watch.desk = desk.id AND watch.state = 'active')
ON CONFLICT (desk, call_id) DO UPDATE SET reworded_at = excluded.reworded_at;

INSERT INTO webhook_reworded (desk, call_id, words, reworded_at)
SELECT id, ?, ?, ? FROM desk WHERE EXISTS (SELECT 1 FROM webhook WHERE webhook.desk = desk.id AND webhook.state = 'on')
ON CONFLICT (desk, call_id) DO UPDATE SET reworded_at = excluded.reworded_at;

UPDATE call_revision SET revision = revision + 1 RETURNING NULL AS woken;

SELECT call.id, call.origin, call.content_digest, call.withdrawn_at, call_sighting.last_seen_at, source_record.digest AS record_digest
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id LEFT JOIN source_record ON source_record.call_id = call.id
WHERE call.id IN (SELECT value FROM json_each(?));

SELECT '[]' AS blocks, '[]' AS conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND call.desk IS NULL;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;

SELECT call_text.blocks, call_text.conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id JOIN call_text ON call_text.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND 1 = 1;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;

INSERT INTO call_editorial ("call_id", "plain_title", "summary", "audience", "municipal_role", "themes", "swedish_keywords", "content_digest") VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (call_id) DO UPDATE SET "plain_title" = excluded."plain_title", "summary" = excluded."summary", "audience" = excluded."audience", "municipal_role" = excluded."municipal_role", "themes" = excluded."themes", "swedish_keywords" = excluded."swedish_keywords", "content_digest" = excluded."content_digest"
WHERE call_editorial.content_digest <> excluded.content_digest;

UPDATE call SET withdrawn_at = ?, changed_at = ?, version = version + 1
WHERE withdrawn_at IS NULL AND origin = ? AND NOT id IN (SELECT value FROM json_each(?))
RETURNING id, version, (SELECT last_seen_at FROM call_sighting WHERE call_id = call.id) AS last_seen_at;

DELETE FROM call_editorial WHERE NOT call_id IN (SELECT value FROM json_each(?))
AND call_id NOT IN (SELECT id FROM call WHERE origin = ?) RETURNING call_id;

SELECT call.id, call.identifier, call.call_identifier, call.title, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
WHERE call.id IN (SELECT value FROM json_each(?));

UPDATE call SET
    search_text = ?,
    sort_title_sv = ?,
    sort_title_en = ?
WHERE id = ?;

DELETE FROM call_theme WHERE call_id = ?;

INSERT INTO call_theme (call_id, theme) VALUES (?, ?);

DELETE FROM call_audience WHERE call_id = ?;

SELECT '[]' AS blocks, '[]' AS conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND call.desk IS NULL;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;

INSERT INTO watch_reworded (desk, call_id, words, reworded_at)
SELECT id, ?, ?, ? FROM desk WHERE EXISTS (SELECT 1 FROM watch WHERE watch.desk = desk.id AND watch.state = 'active')
ON CONFLICT (desk, call_id) DO UPDATE SET reworded_at = excluded.reworded_at;

INSERT INTO webhook_reworded (desk, call_id, words, reworded_at)
SELECT id, ?, ?, ? FROM desk WHERE EXISTS (SELECT 1 FROM webhook WHERE webhook.desk = desk.id AND webhook.state = 'on')
ON CONFLICT (desk, call_id) DO UPDATE SET reworded_at = excluded.reworded_at;

UPDATE call_revision SET revision = revision + 1 RETURNING NULL AS woken;

SELECT call_id, words, reworded_at FROM watch_reworded WHERE desk = ? AND reworded_at >= ?
ORDER BY call_id LIMIT ?;

DELETE FROM watch_reworded WHERE desk = ? AND reworded_at < ?;

DELETE FROM watch_evaluated
WHERE desk = ? AND change_id IN (SELECT id FROM call_change WHERE seen_at < ?);
