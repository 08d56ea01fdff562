SELECT project_id, organisation, role, contribution, contribution_currency, name, short_name, country, town, region, kind,
organisation_number, vat_number, pic FROM project_participation
WHERE project_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) ORDER BY project_id, place;

SELECT project.id, project.origin, project.identifier, project.acronym, project.title, project.programme_name, project.programme,
project.call_identifier, project.topic_identifier, project.type_of_action, project.starts, project.ends, project.total_cost,
project.total_cost_currency, project.contribution, project.contribution_currency, project.places, project.link, project.source, project_text.objective
FROM project JOIN project_text ON project_text.project_id = project.id WHERE project.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value)));
