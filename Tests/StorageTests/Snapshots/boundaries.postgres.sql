SELECT code, level, nuts_version, name, polygons FROM region_boundary WHERE level = $1 ORDER BY code;
