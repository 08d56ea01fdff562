SELECT project_participation.project_id, project_participation.organisation, project_participation.role,
    COALESCE(project_participation.country, organisation.country) AS country, project_participation.kind,
    organisation.is_swedish_municipality
FROM project_participation JOIN organisation ON organisation.id = project_participation.organisation
WHERE project_participation.project_id IN (SELECT value FROM json_each(?)) AND project_participation.country = ? AND (project_participation.kind = ? OR organisation.is_swedish_municipality = 1);
