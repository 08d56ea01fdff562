SELECT id FROM project WHERE programme = $1 LIMIT 1;
