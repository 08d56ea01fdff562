SELECT id FROM call WHERE id > $1 AND (call.desk IS NULL OR call.desk = $2) ORDER BY id LIMIT $3;
