SELECT case_id, number, corrects, kind, content FROM case_step
WHERE case_id IN (SELECT value FROM json_each(?)) AND desk || '' = ? AND kind IN (SELECT value FROM json_each(?))
ORDER BY case_id, number;
