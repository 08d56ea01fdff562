SELECT project.id, project.acronym, project.title, project_text.objective, project.topic_identifier,
    CASE WHEN EXISTS (
        SELECT 1 FROM project_participation
        LEFT JOIN organisation ON organisation.id = project_participation.organisation
        WHERE project_participation.project_id = project.id AND (organisation.is_swedish_municipality = 1
    OR (project_participation.kind = ? AND project_participation.country = 'SE'))
    ) THEN 1 ELSE 0 END AS has_municipality
FROM project JOIN project_text ON project_text.project_id = project.id
WHERE project.id > ? ORDER BY project.id LIMIT ?;
