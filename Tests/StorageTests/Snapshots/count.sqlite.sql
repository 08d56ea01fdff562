SELECT count(*) AS number FROM call WHERE (call.desk IS NULL OR call.desk = ?);
