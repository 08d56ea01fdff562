SELECT watch.id, watch.subject, watch.language, watch.frequency, watch.reminders, watch.state, watch.requested_at, watch.confirmed_at,
watch.is_refused, watch.email, watch.seed, watch.token_hash, watch.purge_after FROM watch WHERE token_hash = ? AND desk = ?;
