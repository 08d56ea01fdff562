SELECT call.id, call.origin, call.content_digest, call.withdrawn_at, call_sighting.last_seen_at, source_record.digest AS record_digest
FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id LEFT JOIN source_record ON source_record.call_id = call.id
WHERE call.id IN (SELECT value FROM json_each(?));

SELECT call_text.blocks, call_text.conditions, call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords, call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
call_editorial.swedish_keywords AS editorial_swedish_keywords FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
LEFT JOIN call_sighting ON call_sighting.call_id = call.id JOIN call_text ON call_text.call_id = call.id WHERE call.id IN (SELECT value FROM json_each(?)) AND 1 = 1;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, place;

INSERT INTO call ("id", "desk", "first_seen_at", "origin", "identifier", "call_identifier", "programme", "action", "opens", "last_deadline", "title", "budget", "budget_currency", "budget_shared_with", "grant_minimum", "grant_minimum_currency", "grant_maximum", "grant_maximum_currency", "expected_grants", "stated_status", "source_changed_at", "type_of_action", "link", "source", "source_reference", "areas", "call_title", "destination", "keywords", "conditions_stated", "plain_title", "summary", "audience", "municipal_role", "themes", "swedish_keywords", "content_digest", "fetched_at", "withdrawn_at", "changed_at") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET "origin" = excluded."origin", "identifier" = excluded."identifier", "call_identifier" = excluded."call_identifier", "programme" = excluded."programme", "action" = excluded."action", "opens" = excluded."opens", "last_deadline" = excluded."last_deadline", "title" = excluded."title", "budget" = excluded."budget", "budget_currency" = excluded."budget_currency", "budget_shared_with" = excluded."budget_shared_with", "grant_minimum" = excluded."grant_minimum", "grant_minimum_currency" = excluded."grant_minimum_currency", "grant_maximum" = excluded."grant_maximum", "grant_maximum_currency" = excluded."grant_maximum_currency", "expected_grants" = excluded."expected_grants", "stated_status" = excluded."stated_status", "source_changed_at" = excluded."source_changed_at", "type_of_action" = excluded."type_of_action", "link" = excluded."link", "source" = excluded."source", "source_reference" = excluded."source_reference", "areas" = excluded."areas", "call_title" = excluded."call_title", "destination" = excluded."destination", "keywords" = excluded."keywords", "conditions_stated" = excluded."conditions_stated", "plain_title" = excluded."plain_title", "summary" = excluded."summary", "audience" = excluded."audience", "municipal_role" = excluded."municipal_role", "themes" = excluded."themes", "swedish_keywords" = excluded."swedish_keywords", "content_digest" = excluded."content_digest", "fetched_at" = excluded."fetched_at", "withdrawn_at" = excluded."withdrawn_at", "changed_at" = excluded."changed_at", version = call.version + ?
RETURNING version;

INSERT INTO call_text (call_id, blocks, conditions) VALUES (?, ?, ?)
ON CONFLICT (call_id) DO UPDATE SET blocks = excluded.blocks, conditions = excluded.conditions;

DELETE FROM call_deadline WHERE call_id = ?;

INSERT INTO call_change (call_id, version, kind, seen_at, last_seen_before)
VALUES (?, ?, ?, ?, ?) RETURNING id;

INSERT INTO source_record (call_id, received_at, digest, record)
VALUES (?, ?, ?, ?)
ON CONFLICT (call_id) DO UPDATE SET received_at = excluded.received_at, digest = excluded.digest, record = excluded.record;

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

UPDATE call_revision SET revision = revision + 1 RETURNING NULL AS woken;

INSERT INTO call_sighting (call_id, last_seen_at)
SELECT id, ? FROM call WHERE id IN (SELECT value FROM json_each(?))
ON CONFLICT (call_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;

INSERT INTO call_sighting (call_id, last_seen_at)
SELECT id, ? FROM call WHERE id IN (SELECT value FROM json_each(?))
ON CONFLICT (call_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;

UPDATE call SET withdrawn_at = ?, changed_at = ?, version = version + 1
WHERE withdrawn_at IS NULL AND origin = ? AND desk IS NULL AND (last_deadline IS NULL OR last_deadline >= ?)
AND NOT id IN (SELECT value FROM json_each(?))
RETURNING id, version, (SELECT last_seen_at FROM call_sighting WHERE call_id = call.id) AS last_seen_at;

UPDATE call SET withdrawn_at = ?, changed_at = ?, version = version + 1
WHERE withdrawn_at IS NULL AND origin = ? AND desk = ? AND (last_deadline IS NULL OR last_deadline >= ?)
AND NOT id IN (SELECT value FROM json_each(?))
RETURNING id, version, (SELECT last_seen_at FROM call_sighting WHERE call_id = call.id) AS last_seen_at;

INSERT INTO call_change (call_id, version, kind, seen_at, last_seen_before)
VALUES (?, ?, ?, ?, ?) RETURNING id;

UPDATE call_revision SET revision = revision + 1 RETURNING NULL AS woken;
