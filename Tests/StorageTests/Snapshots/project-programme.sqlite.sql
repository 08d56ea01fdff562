SELECT id FROM project WHERE programme = ? LIMIT 1;
