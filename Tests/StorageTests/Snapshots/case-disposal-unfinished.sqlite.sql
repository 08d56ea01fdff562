SELECT case_id FROM case_disposal WHERE desk = ? AND emptied_at IS NULL AND second_at IS NOT NULL ORDER BY case_id;
