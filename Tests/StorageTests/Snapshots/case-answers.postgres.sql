SELECT number, text, given_at, actor FROM case_answer WHERE case_answer.case_id = $1 AND case_answer.desk = $2 ORDER BY case_id, number;
