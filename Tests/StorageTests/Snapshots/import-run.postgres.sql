INSERT INTO import_run (source, started_at) VALUES ($1, $2) RETURNING id;

UPDATE import_run SET finished_at = $1, outcome = $2, seen = $3, inserted = $4,
    updated = $5, unchanged = $6, failed = $7, withdrawn = $8, message = $9
WHERE id = $10;

INSERT INTO import_diagnostic (run, record, severity, message)
VALUES ($1, $2, $3, $4);

SELECT record, severity, message FROM import_diagnostic WHERE run = $1 ORDER BY id;
