SELECT min(call.opens) AS first FROM call WHERE call.opens > ? AND (call.desk IS NULL OR call.desk = ?);

SELECT min(date.instant) AS first FROM call_deadline AS date JOIN call ON call.id = date.call_id
WHERE date.instant >= ? AND (call.desk IS NULL OR call.desk = ?);
