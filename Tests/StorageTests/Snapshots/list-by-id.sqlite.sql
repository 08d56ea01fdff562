SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = ?) AND call.id > ?;

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = ?) AND call.id > ? ORDER BY call.id
LIMIT ? OFFSET ?;
