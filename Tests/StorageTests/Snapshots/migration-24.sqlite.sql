CREATE INDEX answer_letter_waiting ON answer_letter (state, due_at);

DROP INDEX answer_letter_due;
