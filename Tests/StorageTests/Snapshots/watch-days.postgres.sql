SELECT call.id FROM call WHERE (call.desk IS NULL OR call.desk = $1) AND call.id IN (
    SELECT id FROM call WHERE opens >= $2 AND opens <= $3
    UNION SELECT call_id AS id FROM call_deadline WHERE is_entry = 1 AND instant >= $4 AND instant < $5
);
