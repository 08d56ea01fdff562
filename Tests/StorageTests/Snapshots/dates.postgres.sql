SELECT call.id, call.opens FROM call WHERE call.opens >= $1 AND call.opens <= $2 AND (call.desk IS NULL OR call.desk = $3)
ORDER BY call.opens, call.id;

SELECT date.call_id, date.instant, date.time_zone, date.stage, date.accuracy
FROM call_deadline AS date JOIN call ON call.id = date.call_id
WHERE date.instant >= $1 AND date.instant < $2 AND (call.desk IS NULL OR call.desk = $3)
ORDER BY date.instant, date.call_id, date.place;
