SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = ?) AND call.id IN (
    SELECT id FROM call WHERE opens >= ? AND opens <= ?
    UNION SELECT call_id AS id FROM call_deadline WHERE is_entry = 1 AND instant >= ? AND instant < ?
);
