UPDATE import_run SET finished_at = $1, outcome = $2, message = $3
WHERE source = $4 AND finished_at IS NULL;
