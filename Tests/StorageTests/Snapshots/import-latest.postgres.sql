SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, message
FROM import_run WHERE source = $1 ORDER BY started_at DESC, id DESC LIMIT 1;
