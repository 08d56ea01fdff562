SELECT id FROM case_file WHERE desk = ? AND reference = ?;
