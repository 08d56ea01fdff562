SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, message
FROM import_run WHERE source = $1 AND outcome IN ($2, $3)
ORDER BY started_at DESC, id DESC LIMIT 1;
