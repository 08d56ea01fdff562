SELECT call.id, call.opens FROM call WHERE call.opens >= ? AND call.opens <= ? AND (call.desk IS NULL OR call.desk = ?)
ORDER BY call.opens, call.id;

SELECT date.call_id, date.instant, date.time_zone, date.stage, date.accuracy
FROM call_deadline AS date JOIN call ON call.id = date.call_id
WHERE date.instant >= ? AND date.instant < ? AND (call.desk IS NULL OR call.desk = ?)
ORDER BY date.instant, date.call_id, date.place;
