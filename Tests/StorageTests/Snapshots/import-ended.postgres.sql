SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = $1 AND finished_at IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1;
