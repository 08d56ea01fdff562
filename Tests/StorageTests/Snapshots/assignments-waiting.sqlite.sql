SELECT DISTINCT desk FROM "assignment_letter" WHERE state IN ('waiting', 'sending') AND due_at <= ?;
