SELECT project.id FROM project WHERE project.id IN (
    SELECT project_id FROM project_participation
    WHERE name_key = ? AND (country = ? OR country IS NULL)
    UNION
    SELECT project_id FROM project_participation JOIN organisation ON organisation.id = project_participation.organisation
    WHERE organisation.name_key = ? AND organisation.id <> ?
        AND (organisation.country = ? OR organisation.country IS NULL))
ORDER BY project.starts DESC NULLS LAST, project.id LIMIT ?;
