SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = $1 AND desk = $2 ORDER BY number;
