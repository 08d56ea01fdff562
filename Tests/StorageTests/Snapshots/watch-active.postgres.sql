SELECT watch.id, watch.subject, watch.language, watch.frequency, watch.reminders, watch.state, watch.requested_at, watch.confirmed_at,
watch.is_refused FROM watch WHERE desk = $1 AND state = $2 ORDER BY id;
