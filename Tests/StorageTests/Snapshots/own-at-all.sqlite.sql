SELECT id FROM call WHERE desk = ? LIMIT 1;
