SELECT call.programme AS facet, count(*) AS number FROM call
WHERE (call.desk IS NULL OR call.desk = ?) GROUP BY call.programme;

SELECT facet, count(*) AS number
FROM (SELECT CASE WHEN (call.withdrawn_at IS NOT NULL AND (call.last_deadline IS NULL OR call.last_deadline > call.withdrawn_at)) THEN 'withdrawn' WHEN call.opens > ? THEN 'coming' WHEN call.last_deadline IS NULL THEN 'undated'
WHEN call.last_deadline > ? THEN 'open' ELSE 'closed' END AS facet FROM call WHERE (call.desk IS NULL OR call.desk = ?)) AS calls
GROUP BY facet;

SELECT lookup."theme" AS facet, count(*) AS number
FROM "call_theme" AS lookup JOIN call ON call.id = lookup.call_id
WHERE (call.desk IS NULL OR call.desk = ?) GROUP BY lookup."theme";

SELECT lookup."kind" AS facet, count(*) AS number
FROM "call_audience" AS lookup JOIN call ON call.id = lookup.call_id
WHERE (call.desk IS NULL OR call.desk = ?) GROUP BY lookup."kind";

SELECT coalesce(sum(CASE WHEN soonest.instant < ? THEN 1 ELSE 0 END), 0) AS "within_30", coalesce(sum(CASE WHEN soonest.instant < ? THEN 1 ELSE 0 END), 0) AS "within_90", coalesce(sum(CASE WHEN soonest.instant < ? THEN 1 ELSE 0 END), 0) AS "within_180", coalesce(sum(CASE WHEN soonest.instant < ? THEN 1 ELSE 0 END), 0) AS "within_365" FROM (
    SELECT call_id, min(instant) AS instant FROM call_deadline
    WHERE instant > ? AND instant < ? AND is_entry = 1 GROUP BY call_id
) AS soonest JOIN call ON call.id = soonest.call_id
WHERE (call.desk IS NULL OR call.desk = ?);
