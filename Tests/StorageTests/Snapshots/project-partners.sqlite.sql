SELECT organisation.id, organisation.name, min(organisation_identifier.identifier) AS identifier
FROM organisation JOIN organisation_identifier ON organisation_identifier.organisation = organisation.id
WHERE organisation.id IN (SELECT value FROM json_each(?)) GROUP BY organisation.id, organisation.name;

SELECT organisation FROM organisation_identifier WHERE identifier = ?;
