SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.id > $2;

SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.id > $2 ORDER BY call.id
LIMIT $3 OFFSET $4;
