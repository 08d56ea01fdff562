SELECT project.id FROM project WHERE project.id IN (SELECT value FROM json_each(?)) AND project.programme = ? AND EXISTS (
    SELECT 1 FROM project_participation
    LEFT JOIN organisation ON organisation.id = project_participation.organisation
    WHERE project_participation.project_id = project.id AND project_participation.country = ? AND (project_participation.kind = ? OR organisation.is_swedish_municipality = 1)
);
