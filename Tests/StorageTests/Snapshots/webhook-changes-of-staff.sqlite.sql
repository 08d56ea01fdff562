INSERT INTO webhook ("address", "note", "search", "language", "reminders", "desk", "form_key", "secret", "state", "made_at", "made_by", "starts_at") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

UPDATE webhook SET "address" = ?, "note" = ?, "search" = ?, "language" = ?, "reminders" = ?, version = version + 1,
    failures = CASE WHEN address <> ? THEN 0 ELSE failures END,
    failing_since = CASE WHEN address <> ? THEN NULL ELSE failing_since END,
    rests_until = CASE WHEN address <> ? THEN NULL ELSE rests_until END
WHERE id = ? AND desk = ? AND version = ?;

UPDATE webhook SET former_secret = secret, former_until = ?, secret = ?, secret_version = secret_version + 1
WHERE id = ? AND desk = ? AND secret_version = ?;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, is_asked, due_at
)
SELECT id, desk, ?, ?, '', ?, ?, ?, ?, 'waiting', 1, ?
FROM webhook WHERE id = ? AND desk = ? RETURNING id;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook SET state = ?, off_reason = ?, off_at = ?
WHERE id = ? AND desk = ? AND state = ?;

UPDATE webhook_delivery SET state = ?, ended_at = ?
WHERE webhook_id = ? AND desk = ? AND state IN ('waiting', 'sending');

UPDATE webhook SET state = ?, off_reason = NULL, off_at = NULL, starts_at = ?, failures = 0,
    failing_since = NULL, rests_until = NULL
WHERE id = ? AND desk = ? AND state = ?;

DELETE FROM webhook WHERE id = ? AND desk = ?;

UPDATE webhook SET "address" = ?, "note" = ?, "search" = ?, "language" = ?, "reminders" = ?, version = version + 1,
    failures = CASE WHEN address <> ? THEN 0 ELSE failures END,
    failing_since = CASE WHEN address <> ? THEN NULL ELSE failing_since END,
    rests_until = CASE WHEN address <> ? THEN NULL ELSE rests_until END
WHERE id = ? AND desk = ? AND version = ?;

UPDATE webhook SET former_secret = secret, former_until = ?, secret = ?, secret_version = secret_version + 1
WHERE id = ? AND desk = ? AND secret_version = ?;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, is_asked, due_at
)
SELECT id, desk, ?, ?, '', ?, ?, ?, ?, 'waiting', 1, ?
FROM webhook WHERE id = ? AND desk = ? RETURNING id;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook SET state = ?, off_reason = ?, off_at = ?
WHERE id = ? AND desk = ? AND state = ?;

UPDATE webhook SET state = ?, off_reason = NULL, off_at = NULL, starts_at = ?, failures = 0,
    failing_since = NULL, rests_until = NULL
WHERE id = ? AND desk = ? AND state = ?;

DELETE FROM webhook WHERE id = ? AND desk = ?;

UPDATE webhook SET "address" = ?, "note" = ?, "search" = ?, "language" = ?, "reminders" = ?, version = version + 1,
    failures = CASE WHEN address <> ? THEN 0 ELSE failures END,
    failing_since = CASE WHEN address <> ? THEN NULL ELSE failing_since END,
    rests_until = CASE WHEN address <> ? THEN NULL ELSE rests_until END
WHERE id = ? AND desk = ? AND version = ?;

UPDATE webhook SET former_secret = secret, former_until = ?, secret = ?, secret_version = secret_version + 1
WHERE id = ? AND desk = ? AND secret_version = ?;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, is_asked, due_at
)
SELECT id, desk, ?, ?, '', ?, ?, ?, ?, 'waiting', 1, ?
FROM webhook WHERE id = ? AND desk = ? RETURNING id;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = ?, ended_at = NULL
WHERE id = ? AND webhook_id = ? AND desk = ? AND body IS NOT NULL AND (state <> 'sending' OR due_at <= ?);

UPDATE webhook SET state = ?, off_reason = ?, off_at = ?
WHERE id = ? AND desk = ? AND state = ?;

UPDATE webhook SET state = ?, off_reason = NULL, off_at = NULL, starts_at = ?, failures = 0,
    failing_since = NULL, rests_until = NULL
WHERE id = ? AND desk = ? AND state = ?;

DELETE FROM webhook WHERE id = ? AND desk = ?;
