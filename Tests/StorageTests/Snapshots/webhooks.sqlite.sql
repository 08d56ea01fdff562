SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE desk = ? ORDER BY id;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE desk = ? AND state = ? ORDER BY id;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE id = ? AND desk = ?;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE id = ? AND desk = ?;

SELECT id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
made_at, made_by, starts_at, failures, failing_since FROM webhook WHERE id = ? AND desk = ?;

SELECT id FROM webhook WHERE desk = ? AND form_key = ?;
