SELECT DISTINCT desk FROM "answer_letter" WHERE state IN ('waiting', 'sending') AND due_at <= $1;
