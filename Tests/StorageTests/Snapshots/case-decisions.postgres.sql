SELECT case_id, number, corrects, kind, content FROM case_step
WHERE case_id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST($1 AS jsonb)) AS list (value))) AND desk || '' = $2 AND kind = ANY (ARRAY(SELECT value COLLATE "C" FROM jsonb_array_elements_text(CAST($3 AS jsonb)) AS list (value)))
ORDER BY case_id, number;
