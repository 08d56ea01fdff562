SELECT id FROM case_file WHERE desk = $1 AND reference = $2;
