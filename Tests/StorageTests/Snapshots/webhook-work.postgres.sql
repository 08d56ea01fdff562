SELECT revision FROM call_revision;

SELECT DISTINCT desk FROM webhook WHERE state = $1;

SELECT DISTINCT desk FROM webhook_reworded WHERE reworded_at >= $1;

SELECT id, desk FROM webhook WHERE EXISTS (
    SELECT 1 FROM webhook_delivery
    WHERE webhook_delivery.webhook_id = webhook.id AND webhook_delivery.state IN ('waiting', 'sending')
        AND webhook_delivery.due_at <= $1 AND (webhook_delivery.is_asked = 1 OR (webhook.state = $2 AND (webhook.rests_until IS NULL OR webhook.rests_until <= $3)))
) ORDER BY id;
