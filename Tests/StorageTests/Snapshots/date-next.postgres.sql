SELECT min(call.opens) AS first FROM call WHERE call.opens > $1 AND (call.desk IS NULL OR call.desk = $2);

SELECT min(date.instant) AS first FROM call_deadline AS date JOIN call ON call.id = date.call_id
WHERE date.instant >= $1 AND (call.desk IS NULL OR call.desk = $2);
