SELECT number, text, given_at, actor FROM case_answer WHERE case_answer.case_id = ? AND case_answer.desk = ? ORDER BY case_id, number;
