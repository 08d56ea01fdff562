SELECT number, text, given_at, actor FROM case_answer WHERE case_answer.desk = ?
    AND case_answer.case_id IN (SELECT id FROM case_file WHERE inquiry_id = ? AND case_file.desk = ?) ORDER BY case_id, number;
