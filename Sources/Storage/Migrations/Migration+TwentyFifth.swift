import SQLCore

extension Migration {
    /// Systems that follow calls, what they are sent, and what has been looked at for them. Programs that know nothing of it go on.
    static let twentyFifth = Migration(
        number: 25, name: "webhooks", compatibleFrom: 11, statements: webhooks + deliveries + marks,
        postgres: ["webhook", "webhook_delivery", "webhook_evaluated", "webhook_calendar", "webhook_reworded"].flatMap {
            DeskWall.raise(around: $0)
        })

    private static let webhooks: [SQL] = [
        """
        CREATE TABLE webhook (
            id \(.identity),
            desk \(.text) NOT NULL REFERENCES desk (id),
            form_key \(.blob) NOT NULL,
            address \(.text) NOT NULL,
            note \(.text) NOT NULL,
            search \(.json) NOT NULL,
            language \(.text) NOT NULL CHECK (language IN ('sv', 'en')),
            reminders \(.json) NOT NULL,
            secret \(.blob) NOT NULL,
            former_secret \(.blob),
            former_until \(.text),
            state \(.text) NOT NULL CHECK (state IN ('on', 'off')),
            off_reason \(.text) CHECK (off_reason IN ('staff', 'gone', 'failing')),
            off_at \(.text),
            version \(.integer) NOT NULL DEFAULT 1,
            made_at \(.text) NOT NULL,
            made_by \(.text) NOT NULL,
            starts_at \(.text) NOT NULL,
            failures \(.integer) NOT NULL DEFAULT 0,
            failing_since \(.text),
            rests_until \(.text),
            UNIQUE (id, desk),
            UNIQUE (desk, form_key),
            CHECK ((former_secret IS NULL) = (former_until IS NULL)),
            CHECK ((off_reason IS NULL) = (state = 'on') AND (off_at IS NULL) = (state = 'on'))
        ) \(.strict)
        """
    ]

    private static let deliveries: [SQL] = [
        """
        CREATE TABLE webhook_delivery (
            id \(.identity),
            webhook_id \(.integer) NOT NULL,
            desk \(.text) NOT NULL,
            message \(.text) NOT NULL,
            kind \(.text) NOT NULL,
            call_id \(.text) NOT NULL,
            event \(.text) NOT NULL,
            body \(.text),
            happened_at \(.text) NOT NULL,
            noticed_at \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('waiting', 'sending', 'delivered', 'failed', 'dropped')),
            is_asked \(.boolean) NOT NULL DEFAULT 0 CHECK (is_asked IN (0, 1)),
            due_at \(.text) NOT NULL,
            attempts \(.integer) NOT NULL DEFAULT 0,
            attempted_at \(.text),
            status \(.integer),
            fault \(.text),
            milliseconds \(.integer),
            ended_at \(.text),
            UNIQUE (call_id, webhook_id, event),
            CHECK (body IS NOT NULL OR state NOT IN ('waiting', 'sending')),
            FOREIGN KEY (webhook_id, desk) REFERENCES webhook (id, desk) ON DELETE CASCADE
        ) \(.strict)
        """,
        "CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due_at) WHERE state IN ('waiting', 'sending')",
        "CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, id)",
        "CREATE INDEX webhook_delivery_ended ON webhook_delivery (desk, ended_at) WHERE body IS NOT NULL",
    ]

    private static let marks: [SQL] = [
        """
        CREATE TABLE webhook_evaluated (
            desk \(.text) NOT NULL REFERENCES desk (id),
            change_id \(.integer) NOT NULL REFERENCES call_change (id) ON DELETE CASCADE,
            PRIMARY KEY (desk, change_id)
        ) \(.strict)
        """,
        "CREATE TABLE webhook_calendar (desk \(.text) NOT NULL PRIMARY KEY REFERENCES desk (id), day \(.text) NOT NULL) \(.strict)",
        """
        CREATE TABLE webhook_reworded (
            desk \(.text) NOT NULL REFERENCES desk (id),
            call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            words \(.json) NOT NULL,
            reworded_at \(.text) NOT NULL,
            PRIMARY KEY (desk, call_id)
        ) \(.strict)
        """,
    ]
}
