SELECT stage, count(*) AS number FROM case_file
WHERE case_file.desk = $1 AND case_file.merged_into IS NULL GROUP BY stage;
