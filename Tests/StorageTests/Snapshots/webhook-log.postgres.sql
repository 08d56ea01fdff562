SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = $1 AND desk = $2 AND id < $3
ORDER BY id DESC LIMIT $4;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = $1 AND desk = $2 AND id < $3
ORDER BY id DESC LIMIT $4;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = $1 AND desk = $2 AND id < $3
ORDER BY id DESC LIMIT $4;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = $1 AND desk = $2 AND id < $3
ORDER BY id DESC LIMIT $4;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = $1 AND desk = $2 AND id < $3
ORDER BY id DESC LIMIT $4;

SELECT id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds FROM webhook_delivery WHERE webhook_id = $1 AND desk = $2 AND id < $3
ORDER BY id DESC LIMIT $4;
