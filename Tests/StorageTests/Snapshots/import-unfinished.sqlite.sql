UPDATE import_run SET finished_at = ?, outcome = ?, message = ?
WHERE source = ? AND finished_at IS NULL;
