SELECT coalesce(sum(CASE WHEN state = 'on' THEN 1 ELSE 0 END), 0) AS turned_on,
    coalesce(sum(CASE WHEN off_reason IN ('gone', 'failing') THEN 1 ELSE 0 END), 0) AS shut_off,
    coalesce(sum(CASE WHEN state = 'on' AND failures > 0 THEN 1 ELSE 0 END), 0) AS failing
FROM webhook;

SELECT count(*) AS number FROM webhook_delivery WHERE state IN ('waiting', 'sending') AND due_at <= ?;
