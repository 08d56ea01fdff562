INSERT INTO partner_profile (desk, content, version, changed_at, actor)
VALUES (?, ?, 1, ?, ?)
ON CONFLICT (desk) DO NOTHING;

UPDATE partner_profile SET content = ?, version = version + 1, changed_at = ?, actor = ?
WHERE desk = ? AND version = ?;
