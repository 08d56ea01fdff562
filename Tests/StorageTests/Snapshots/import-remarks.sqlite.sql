SELECT record, severity, message FROM import_diagnostic WHERE run = ?
ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id LIMIT ?;

SELECT severity, count(*) AS number FROM import_diagnostic WHERE run = ? GROUP BY severity;
