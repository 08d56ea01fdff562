INSERT INTO partner_profile (desk, content, version, changed_at, actor)
VALUES ($1, $2, 1, $3, $4)
ON CONFLICT (desk) DO NOTHING;

UPDATE partner_profile SET content = $1, version = version + 1, changed_at = $2, actor = $3
WHERE desk = $4 AND version = $5;
