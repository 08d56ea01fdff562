SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run WHERE source = ? ORDER BY started_at DESC, id DESC LIMIT 1;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY started_at DESC, id DESC LIMIT 1;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome = ? ORDER BY started_at DESC, id DESC LIMIT 1;
