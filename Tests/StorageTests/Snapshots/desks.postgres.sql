INSERT INTO desk (id, name) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING;

SELECT id, name FROM desk ORDER BY id;
