SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds, body FROM webhook_delivery WHERE id = $1 AND webhook_id = $2 AND desk = $3;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds, body FROM webhook_delivery WHERE id = $1 AND webhook_id = $2 AND desk = $3;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds, body FROM webhook_delivery WHERE id = $1 AND webhook_id = $2 AND desk = $3;
