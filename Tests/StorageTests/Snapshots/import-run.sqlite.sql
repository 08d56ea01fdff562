INSERT INTO import_run (source, started_at) VALUES (?, ?) RETURNING id;

UPDATE import_run SET finished_at = ?, outcome = ?, seen = ?, inserted = ?,
    updated = ?, unchanged = ?, failed = ?, withdrawn = ?, message = ?
WHERE id = ?;

INSERT INTO import_diagnostic (run, record, severity, message)
VALUES (?, ?, ?, ?);

SELECT record, severity, message FROM import_diagnostic WHERE run = ? ORDER BY id;
