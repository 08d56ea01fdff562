SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = ? AND desk = ? ORDER BY number;
