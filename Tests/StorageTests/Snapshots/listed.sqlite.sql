SELECT call.id, call.first_seen_at, call.changed_at FROM call
WHERE call.withdrawn_at IS NULL AND (call.desk IS NULL OR call.desk = ?) ORDER BY call.id;
