SELECT id, content_digest FROM project WHERE id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)));

INSERT INTO "project" ("id", "first_seen_at", "origin", "identifier", "acronym", "title", "programme_name", "programme", "call_identifier", "topic_identifier", "type_of_action", "starts", "ends", "total_cost", "total_cost_currency", "contribution", "contribution_currency", "places", "link", "source", "content_digest") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) ON CONFLICT (id) DO UPDATE SET "origin" = excluded."origin", "identifier" = excluded."identifier", "acronym" = excluded."acronym", "title" = excluded."title", "programme_name" = excluded."programme_name", "programme" = excluded."programme", "call_identifier" = excluded."call_identifier", "topic_identifier" = excluded."topic_identifier", "type_of_action" = excluded."type_of_action", "starts" = excluded."starts", "ends" = excluded."ends", "total_cost" = excluded."total_cost", "total_cost_currency" = excluded."total_cost_currency", "contribution" = excluded."contribution", "contribution_currency" = excluded."contribution_currency", "places" = excluded."places", "link" = excluded."link", "source" = excluded."source", "content_digest" = excluded."content_digest";

INSERT INTO "project" ("id", "first_seen_at", "origin", "identifier", "acronym", "title", "programme_name", "programme", "call_identifier", "topic_identifier", "type_of_action", "starts", "ends", "total_cost", "total_cost_currency", "contribution", "contribution_currency", "places", "link", "source", "content_digest") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) ON CONFLICT (id) DO UPDATE SET "origin" = excluded."origin", "identifier" = excluded."identifier", "acronym" = excluded."acronym", "title" = excluded."title", "programme_name" = excluded."programme_name", "programme" = excluded."programme", "call_identifier" = excluded."call_identifier", "topic_identifier" = excluded."topic_identifier", "type_of_action" = excluded."type_of_action", "starts" = excluded."starts", "ends" = excluded."ends", "total_cost" = excluded."total_cost", "total_cost_currency" = excluded."total_cost_currency", "contribution" = excluded."contribution", "contribution_currency" = excluded."contribution_currency", "places" = excluded."places", "link" = excluded."link", "source" = excluded."source", "content_digest" = excluded."content_digest";

INSERT INTO "project_text" ("project_id", "objective") VALUES ($1, $2) ON CONFLICT (project_id) DO UPDATE SET objective = excluded.objective;

INSERT INTO "project_text" ("project_id", "objective") VALUES ($1, $2) ON CONFLICT (project_id) DO UPDATE SET objective = excluded.objective;

DELETE FROM project_participation WHERE project_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)));

SELECT identifier, organisation, is_swedish_municipality
FROM organisation_identifier JOIN organisation ON organisation.id = organisation_identifier.organisation
WHERE identifier = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)));

UPDATE project_revision SET last_organisation = last_organisation + $1 RETURNING last_organisation;

INSERT INTO "organisation" ("id", "name", "name_key", "country", "is_swedish_municipality") VALUES ($1, $2, $3, $4, $5) ;

INSERT INTO "organisation" ("id", "name", "name_key", "country", "is_swedish_municipality") VALUES ($1, $2, $3, $4, $5) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES ($1, $2) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES ($1, $2) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES ($1, $2) ;

INSERT INTO "organisation_identifier" ("identifier", "organisation") VALUES ($1, $2) ;

INSERT INTO "project_participation" ("project_id", "place", "organisation", "role", "contribution", "contribution_currency", "name", "short_name", "country", "town", "region", "kind", "organisation_number", "vat_number", "pic", "name_key") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ;

INSERT INTO "project_participation" ("project_id", "place", "organisation", "role", "contribution", "contribution_currency", "name", "short_name", "country", "town", "region", "kind", "organisation_number", "vat_number", "pic", "name_key") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ;

INSERT INTO "project_participation" ("project_id", "place", "organisation", "role", "contribution", "contribution_currency", "name", "short_name", "country", "town", "region", "kind", "organisation_number", "vat_number", "pic", "name_key") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ;

UPDATE project_revision SET revision = revision + 1 RETURNING pg_notify('utblick', '') AS woken;

INSERT INTO project_sighting (project_id, last_seen_at)
SELECT id, $1 FROM project WHERE id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value)))
ON CONFLICT (project_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;

SELECT id, content_digest FROM project WHERE id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)));

INSERT INTO project_sighting (project_id, last_seen_at)
SELECT id, $1 FROM project WHERE id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value)))
ON CONFLICT (project_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;
