SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds, body FROM webhook_delivery WHERE id = ? AND webhook_id = ? AND desk = ?;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds, body FROM webhook_delivery WHERE id = ? AND webhook_id = ? AND desk = ?;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds, body FROM webhook_delivery WHERE id = ? AND webhook_id = ? AND desk = ?;
