SELECT organisation.id, organisation.name, min(organisation_identifier.identifier) AS identifier
FROM organisation JOIN organisation_identifier ON organisation_identifier.organisation = organisation.id
WHERE organisation.id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) GROUP BY organisation.id, organisation.name;

SELECT organisation FROM organisation_identifier WHERE identifier = $1;
