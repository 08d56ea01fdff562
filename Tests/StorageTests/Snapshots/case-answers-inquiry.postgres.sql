SELECT number, text, given_at, actor FROM case_answer WHERE case_answer.desk = $1
    AND case_answer.case_id IN (SELECT id FROM case_file WHERE inquiry_id = $2 AND case_file.desk = $3) ORDER BY case_id, number;
