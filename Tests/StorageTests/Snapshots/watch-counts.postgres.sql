SELECT state, count(*) AS number FROM watch WHERE desk = $1 GROUP BY state;

SELECT count(*) AS number, coalesce(sum(CASE WHEN letter_id IS NULL THEN 1 ELSE 0 END), 0) AS untold
FROM watch_event JOIN watch ON watch.id = watch_event.watch_id WHERE watch.desk = $1;

SELECT watch_letter.state, count(*) AS number, coalesce(sum(doubts), 0) AS doubts
FROM watch_letter JOIN watch ON watch.id = watch_letter.watch_id WHERE watch.desk = $1 GROUP BY watch_letter.state;
