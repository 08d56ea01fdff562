SELECT project.id FROM project WHERE project.id IN (
    SELECT project_id FROM project_participation
    WHERE name_key = $1 AND (country = $2 OR country IS NULL)
    UNION
    SELECT project_id FROM project_participation JOIN organisation ON organisation.id = project_participation.organisation
    WHERE organisation.name_key = $3 AND organisation.id <> $4
        AND (organisation.country = $5 OR organisation.country IS NULL))
ORDER BY project.starts DESC NULLS LAST, project.id LIMIT $6;
