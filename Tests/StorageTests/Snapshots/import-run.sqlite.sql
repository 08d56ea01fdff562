INSERT INTO import_run (source, started_at) VALUES (?, ?) RETURNING id;

UPDATE import_run SET finished_at = ?, outcome = ?, seen = ?, inserted = ?,
    updated = ?, unchanged = ?, failed = ?, withdrawn = ?, message = ?
WHERE id = ? AND finished_at IS NULL RETURNING source;

INSERT INTO import_diagnostic (run, record, severity, message)
VALUES (?, ?, ?, ?);

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome IN (SELECT value FROM json_each(?)) ORDER BY started_at DESC, id DESC LIMIT 1;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = ? AND outcome = ? ORDER BY started_at DESC, id DESC LIMIT 1;

DELETE FROM import_run
WHERE source = ? AND NOT id IN (SELECT value FROM json_each(?))
    AND id NOT IN (SELECT id FROM import_run WHERE source = ? ORDER BY started_at DESC, id DESC LIMIT ?);

DELETE FROM import_diagnostic WHERE run IN (
    SELECT id FROM import_run WHERE source = ? ORDER BY started_at DESC, id DESC
    LIMIT ? OFFSET ?);

SELECT record, severity, message FROM import_diagnostic WHERE run = ? ORDER BY id;
