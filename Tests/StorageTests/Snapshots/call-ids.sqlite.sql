SELECT id FROM call WHERE id > ? AND (call.desk IS NULL OR call.desk = ?) ORDER BY id LIMIT ?;
