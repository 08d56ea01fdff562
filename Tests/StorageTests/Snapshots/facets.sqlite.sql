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
