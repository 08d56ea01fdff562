SELECT watch.id, watch.subject, watch.language, watch.frequency, watch.reminders, watch.state, watch.requested_at, watch.confirmed_at,
watch.is_refused FROM watch WHERE desk = ? AND state = ? ORDER BY id;
