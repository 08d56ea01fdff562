SELECT project_participation.project_id, project_participation.organisation, project_participation.role,
    COALESCE(project_participation.country, organisation.country) AS country, project_participation.kind,
    organisation.is_swedish_municipality
FROM project_participation JOIN organisation ON organisation.id = project_participation.organisation
WHERE project_participation.project_id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND project_participation.country = $2 AND (project_participation.kind = $3 OR organisation.is_swedish_municipality = 1);
