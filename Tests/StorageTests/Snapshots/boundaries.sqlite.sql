SELECT code, level, nuts_version, name, polygons FROM region_boundary WHERE level = ? ORDER BY code;
