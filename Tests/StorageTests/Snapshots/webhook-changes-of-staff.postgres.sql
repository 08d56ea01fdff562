INSERT INTO webhook ("address", "note", "search", "language", "reminders", "desk", "form_key", "secret", "state", "made_at", "made_by", "starts_at") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id;

UPDATE webhook SET "address" = $1, "note" = $2, "search" = $3, "language" = $4, "reminders" = $5, version = version + 1,
    failures = CASE WHEN address <> $6 THEN 0 ELSE failures END,
    failing_since = CASE WHEN address <> $7 THEN NULL ELSE failing_since END,
    rests_until = CASE WHEN address <> $8 THEN NULL ELSE rests_until END
WHERE id = $9 AND desk = $10 AND version = $11;

UPDATE webhook SET former_secret = secret, former_until = $1, secret = $2, secret_version = secret_version + 1
WHERE id = $3 AND desk = $4 AND secret_version = $5;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, is_asked, due_at
)
SELECT id, desk, $1, $2, '', $3, $4, $5, $6, 'waiting', 1, $7
FROM webhook WHERE id = $8 AND desk = $9 RETURNING id;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook SET state = $1, off_reason = $2, off_at = $3
WHERE id = $4 AND desk = $5 AND state = $6;

UPDATE webhook_delivery SET state = $1, ended_at = $2
WHERE webhook_id = $3 AND desk = $4 AND state IN ('waiting', 'sending');

UPDATE webhook SET state = $1, off_reason = NULL, off_at = NULL, starts_at = $2, failures = 0,
    failing_since = NULL, rests_until = NULL
WHERE id = $3 AND desk = $4 AND state = $5;

DELETE FROM webhook WHERE id = $1 AND desk = $2;

UPDATE webhook SET "address" = $1, "note" = $2, "search" = $3, "language" = $4, "reminders" = $5, version = version + 1,
    failures = CASE WHEN address <> $6 THEN 0 ELSE failures END,
    failing_since = CASE WHEN address <> $7 THEN NULL ELSE failing_since END,
    rests_until = CASE WHEN address <> $8 THEN NULL ELSE rests_until END
WHERE id = $9 AND desk = $10 AND version = $11;

UPDATE webhook SET former_secret = secret, former_until = $1, secret = $2, secret_version = secret_version + 1
WHERE id = $3 AND desk = $4 AND secret_version = $5;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, is_asked, due_at
)
SELECT id, desk, $1, $2, '', $3, $4, $5, $6, 'waiting', 1, $7
FROM webhook WHERE id = $8 AND desk = $9 RETURNING id;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook SET state = $1, off_reason = $2, off_at = $3
WHERE id = $4 AND desk = $5 AND state = $6;

UPDATE webhook SET state = $1, off_reason = NULL, off_at = NULL, starts_at = $2, failures = 0,
    failing_since = NULL, rests_until = NULL
WHERE id = $3 AND desk = $4 AND state = $5;

DELETE FROM webhook WHERE id = $1 AND desk = $2;

UPDATE webhook SET "address" = $1, "note" = $2, "search" = $3, "language" = $4, "reminders" = $5, version = version + 1,
    failures = CASE WHEN address <> $6 THEN 0 ELSE failures END,
    failing_since = CASE WHEN address <> $7 THEN NULL ELSE failing_since END,
    rests_until = CASE WHEN address <> $8 THEN NULL ELSE rests_until END
WHERE id = $9 AND desk = $10 AND version = $11;

UPDATE webhook SET former_secret = secret, former_until = $1, secret = $2, secret_version = secret_version + 1
WHERE id = $3 AND desk = $4 AND secret_version = $5;

INSERT INTO webhook_delivery (
    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, is_asked, due_at
)
SELECT id, desk, $1, $2, '', $3, $4, $5, $6, 'waiting', 1, $7
FROM webhook WHERE id = $8 AND desk = $9 RETURNING id;

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = $1, ended_at = NULL
WHERE id = $2 AND webhook_id = $3 AND desk = $4 AND body IS NOT NULL AND (state <> 'sending' OR due_at <= $5);

UPDATE webhook SET state = $1, off_reason = $2, off_at = $3
WHERE id = $4 AND desk = $5 AND state = $6;

UPDATE webhook SET state = $1, off_reason = NULL, off_at = NULL, starts_at = $2, failures = 0,
    failing_since = NULL, rests_until = NULL
WHERE id = $3 AND desk = $4 AND state = $5;

DELETE FROM webhook WHERE id = $1 AND desk = $2;
