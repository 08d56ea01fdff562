SELECT project.id, project.origin, project.identifier, project.acronym, project.title, project.programme_name, project.programme,
project.call_identifier, project.topic_identifier, project.type_of_action, project.starts, project.ends, project.total_cost,
project.total_cost_currency, project.contribution, project.contribution_currency, project.places, project.link, project.source, project_text.objective, project.first_seen_at, project_sighting.last_seen_at
FROM project JOIN project_text ON project_text.project_id = project.id
LEFT JOIN project_sighting ON project_sighting.project_id = project.id WHERE project.id = ?;
