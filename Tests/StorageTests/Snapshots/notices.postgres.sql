SELECT day, changed_at, blocks, first_seen_at, gone_at FROM call_notice WHERE call_id = $1
ORDER BY day DESC NULLS LAST, changed_at DESC NULLS LAST, first_seen_at DESC, digest;
