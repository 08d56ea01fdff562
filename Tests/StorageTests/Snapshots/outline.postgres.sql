SELECT content_digest FROM region_boundary WHERE code = $1;

INSERT INTO region_boundary ("code", "level", "nuts_version", "name", "polygons", "content_digest", "fetched_at") VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (code) DO UPDATE SET "level" = excluded."level", "nuts_version" = excluded."nuts_version", "name" = excluded."name", "polygons" = excluded."polygons", "content_digest" = excluded."content_digest", "fetched_at" = excluded."fetched_at";
