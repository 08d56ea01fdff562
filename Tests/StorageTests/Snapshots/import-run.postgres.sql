INSERT INTO import_run (source, started_at) VALUES ($1, $2) RETURNING id;

UPDATE import_run SET finished_at = $1, outcome = $2, seen = $3, inserted = $4,
    updated = $5, unchanged = $6, failed = $7, withdrawn = $8, message = $9
WHERE id = $10 AND finished_at IS NULL RETURNING source;

INSERT INTO import_diagnostic (run, record, severity, message)
VALUES ($1, $2, $3, $4);

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = $1 AND outcome = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value))) ORDER BY started_at DESC, id DESC LIMIT 1;

SELECT id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message FROM import_run
WHERE source = $1 AND outcome = $2 ORDER BY started_at DESC, id DESC LIMIT 1;

DELETE FROM import_run
WHERE source = $1 AND NOT id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($2 AS jsonb)) AS list (value)))
    AND id NOT IN (SELECT id FROM import_run WHERE source = $3 ORDER BY started_at DESC, id DESC LIMIT $4);

DELETE FROM import_diagnostic WHERE run IN (
    SELECT id FROM import_run WHERE source = $1 ORDER BY started_at DESC, id DESC
    LIMIT $2 OFFSET $3);

SELECT record, severity, message FROM import_diagnostic WHERE run = $1 ORDER BY id;
