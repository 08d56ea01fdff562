SELECT first_actor, first_at, second_actor, second_at, record FROM case_disposal WHERE case_id = ? AND desk = ?;
