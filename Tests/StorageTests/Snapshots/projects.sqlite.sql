SELECT id, content_digest FROM project WHERE id IN (SELECT value FROM json_each(?));

INSERT INTO "project" ("id", "first_seen_at", "origin", "identifier", "acronym", "title", "programme_name", "programme", "call_identifier", "topic_identifier", "type_of_action", "starts", "ends", "total_cost", "total_cost_currency", "contribution", "contribution_currency", "places", "link", "source", "content_digest") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "origin" = excluded."origin", "identifier" = excluded."identifier", "acronym" = excluded."acronym", "title" = excluded."title", "programme_name" = excluded."programme_name", "programme" = excluded."programme", "call_identifier" = excluded."call_identifier", "topic_identifier" = excluded."topic_identifier", "type_of_action" = excluded."type_of_action", "starts" = excluded."starts", "ends" = excluded."ends", "total_cost" = excluded."total_cost", "total_cost_currency" = excluded."total_cost_currency", "contribution" = excluded."contribution", "contribution_currency" = excluded."contribution_currency", "places" = excluded."places", "link" = excluded."link", "source" = excluded."source", "content_digest" = excluded."content_digest";

INSERT INTO "project" ("id", "first_seen_at", "origin", "identifier", "acronym", "title", "programme_name", "programme", "call_identifier", "topic_identifier", "type_of_action", "starts", "ends", "total_cost", "total_cost_currency", "contribution", "contribution_currency", "places", "link", "source", "content_digest") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "origin" = excluded."origin", "identifier" = excluded."identifier", "acronym" = excluded."acronym", "title" = excluded."title", "programme_name" = excluded."programme_name", "programme" = excluded."programme", "call_identifier" = excluded."call_identifier", "topic_identifier" = excluded."topic_identifier", "type_of_action" = excluded."type_of_action", "starts" = excluded."starts", "ends" = excluded."ends", "total_cost" = excluded."total_cost", "total_cost_currency" = excluded."total_cost_currency", "contribution" = excluded."contribution", "contribution_currency" = excluded."contribution_currency", "places" = excluded."places", "link" = excluded."link", "source" = excluded."source", "content_digest" = excluded."content_digest";

INSERT INTO "project_text" ("project_id", "objective") VALUES (?, ?) ON CONFLICT (project_id) DO UPDATE SET objective = excluded.objective;

INSERT INTO "project_text" ("project_id", "objective") VALUES (?, ?) ON CONFLICT (project_id) DO UPDATE SET objective = excluded.objective;

DELETE FROM project_participation WHERE project_id IN (SELECT value FROM json_each(?));

SELECT identifier, organisation, is_swedish_municipality
FROM organisation_identifier JOIN organisation ON organisation.id = organisation_identifier.organisation
WHERE identifier IN (SELECT value FROM json_each(?));

UPDATE project_revision SET last_organisation = last_organisation + ? RETURNING last_organisation;

INSERT INTO "organisation" ("id", "name", "name_key", "country", "is_swedish_municipality") VALUES (?, ?, ?, ?, ?) ;

INSERT INTO "organisation" ("id", "name", "name_key", "country", "is_swedish_municipality") VALUES (?, ?, ?, ?, ?) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES (?, ?) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES (?, ?) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES (?, ?) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES (?, ?) ;

INSERT INTO "project_participation" ("project_id", "place", "organisation", "role", "contribution", "contribution_currency", "name", "short_name", "country", "town", "region", "kind", "organisation_number", "vat_number", "pic", "name_key") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ;

INSERT INTO "project_participation" ("project_id", "place", "organisation", "role", "contribution", "contribution_currency", "name", "short_name", "country", "town", "region", "kind", "organisation_number", "vat_number", "pic", "name_key") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ;

INSERT INTO "project_participation" ("project_id", "place", "organisation", "role", "contribution", "contribution_currency", "name", "short_name", "country", "town", "region", "kind", "organisation_number", "vat_number", "pic", "name_key") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ;

UPDATE project_revision SET revision = revision + 1 RETURNING NULL AS woken;

INSERT INTO project_sighting (project_id, last_seen_at)
SELECT id, ? FROM project WHERE id IN (SELECT value FROM json_each(?))
ON CONFLICT (project_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;

SELECT id, content_digest FROM project WHERE id IN (SELECT value FROM json_each(?));

INSERT INTO project_sighting (project_id, last_seen_at)
SELECT id, ? FROM project WHERE id IN (SELECT value FROM json_each(?))
ON CONFLICT (project_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;
