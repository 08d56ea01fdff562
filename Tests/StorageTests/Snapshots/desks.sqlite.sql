INSERT INTO desk (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING;

SELECT id, name FROM desk ORDER BY id;
