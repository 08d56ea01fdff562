SELECT call_id, programme, reason, count(*) AS number FROM match_feedback WHERE desk = ? AND day >= ?
GROUP BY call_id, programme, reason ORDER BY number DESC, coalesce(call_id, programme), reason;

SELECT call_id, programme, reason, day, themes, applicant, county, catalogue, note FROM match_feedback
WHERE desk = ? AND day >= ? AND note IS NOT NULL ORDER BY day DESC, id DESC LIMIT ?;
