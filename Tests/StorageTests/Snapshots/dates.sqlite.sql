SELECT call.id, call.opens FROM call WHERE call.opens >= ? AND call.opens <= ? AND 1 = 1
ORDER BY call.opens, call.id;

SELECT date.call_id, date.instant, date.time_zone, date.stage, date.accuracy
FROM call_deadline AS date JOIN call ON call.id = date.call_id
WHERE date.instant >= ? AND date.instant < ? AND 1 = 1
ORDER BY date.instant, date.call_id, date.place;
