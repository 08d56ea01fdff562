SELECT id FROM call WHERE desk = $1 LIMIT 1;
