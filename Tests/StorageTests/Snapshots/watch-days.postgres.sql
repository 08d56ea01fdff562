SELECT id FROM call WHERE opens >= $1 AND opens <= $2
UNION SELECT call_id AS id FROM call_deadline WHERE is_entry = 1 AND instant >= $3 AND instant < $4;
