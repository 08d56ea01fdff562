SELECT record, severity, message FROM import_diagnostic WHERE run = $1
ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id LIMIT $2;

SELECT severity, count(*) AS number FROM import_diagnostic WHERE run = $1 GROUP BY severity;
