SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE desk = $1 ORDER BY id;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE desk = $1 AND state = $2 ORDER BY id;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE id = $1 AND desk = $2;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE id = $1 AND desk = $2;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE id = $1 AND desk = $2;

SELECT id FROM webhook WHERE desk = $1 AND form_key = $2;
