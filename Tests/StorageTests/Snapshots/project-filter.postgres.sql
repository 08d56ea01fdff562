SELECT project.id FROM project WHERE project.id = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND project.programme = $2 AND EXISTS (
    SELECT 1 FROM project_participation
    LEFT JOIN organisation ON organisation.id = project_participation.organisation
    WHERE project_participation.project_id = project.id AND project_participation.country = $3 AND (project_participation.kind = $4 OR organisation.is_swedish_municipality = 1)
);
