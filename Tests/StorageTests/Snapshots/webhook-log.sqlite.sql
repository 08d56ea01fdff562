SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = ? AND desk = ? AND id < ?
ORDER BY id DESC LIMIT ?;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = ? AND desk = ? AND id < ?
ORDER BY id DESC LIMIT ?;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = ? AND desk = ? AND id < ?
ORDER BY id DESC LIMIT ?;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = ? AND desk = ? AND id < ?
ORDER BY id DESC LIMIT ?;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = ? AND desk = ? AND id < ?
ORDER BY id DESC LIMIT ?;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = ? AND desk = ? AND id < ?
ORDER BY id DESC LIMIT ?;
