import SQLCore

extension Migration {
    /// What people follow, what has happened to it, and the letters that tell them.
    static let seventh = Migration(number: 7, name: "watches", statements: watches + letters + events)

    private static let watches: [SQL] = [
        """
        CREATE TABLE watch (
            id \(.identity),
            desk \(.text) NOT NULL REFERENCES desk (id),
            token_hash \(.blob) NOT NULL UNIQUE,
            seed \(.blob) NOT NULL,
            email \(.text) NOT NULL,
            subject \(.json) NOT NULL,
            language \(.text) NOT NULL CHECK (language IN ('sv', 'en')),
            frequency \(.text) NOT NULL CHECK (frequency IN ('instant', 'daily', 'weekly')),
            reminders \(.json) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('waiting', 'active', 'paused', 'stopped')),
            requested_at \(.text) NOT NULL,
            confirmed_at \(.text),
            refusals \(.integer) NOT NULL DEFAULT 0,
            is_refused \(.boolean) NOT NULL DEFAULT 0 CHECK (is_refused IN (0, 1)),
            legal_basis \(.text) NOT NULL,
            purge_after \(.text),
            UNIQUE (id, desk),
            CHECK ((purge_after IS NULL) = (state IN ('active', 'paused')))
        ) \(.strict)
        """,
        "CREATE INDEX watch_by_state ON watch (desk, state)",
        "CREATE INDEX watch_by_email ON watch (email, desk)",
        "CREATE INDEX watch_purge ON watch (desk, purge_after)",
        """
        CREATE TABLE watch_dismissal (
            watch_id \(.integer) NOT NULL,
            desk \(.text) NOT NULL,
            call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            reason \(.text) NOT NULL,
            dismissed_at \(.text) NOT NULL,
            PRIMARY KEY (watch_id, call_id),
            FOREIGN KEY (watch_id, desk) REFERENCES watch (id, desk) ON DELETE CASCADE
        ) \(.strict)
        """,
    ]

    private static let letters: [SQL] = [
        """
        CREATE TABLE watch_letter (
            id \(.identity),
            watch_id \(.integer) NOT NULL,
            desk \(.text) NOT NULL,
            kind \(.text) NOT NULL CHECK (kind IN ('confirmation', 'reminder', 'events')),
            state \(.text) NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'dropped')),
            made_at \(.text) NOT NULL,
            due_at \(.text) NOT NULL,
            attempts \(.integer) NOT NULL DEFAULT 0,
            doubts \(.integer) NOT NULL DEFAULT 0,
            ended_at \(.text),
            FOREIGN KEY (watch_id, desk) REFERENCES watch (id, desk) ON DELETE CASCADE
        ) \(.strict)
        """,
        "CREATE INDEX watch_letter_due ON watch_letter (due_at, id) WHERE state IN ('waiting', 'sending')",
        "CREATE INDEX watch_letter_watch ON watch_letter (watch_id, made_at)",
        // For counting the letters that nobody has asked for.
        "CREATE INDEX watch_letter_asked ON watch_letter (made_at) WHERE kind <> 'events'",
    ]

    private static let events: [SQL] = [
        """
        CREATE TABLE watch_event (
            id \(.identity),
            watch_id \(.integer) NOT NULL,
            desk \(.text) NOT NULL,
            call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            event \(.text) NOT NULL,
            change_id \(.integer) REFERENCES call_change (id) ON DELETE CASCADE,
            noticed_at \(.text) NOT NULL,
            letter_id \(.integer) REFERENCES watch_letter (id) ON DELETE CASCADE,
            UNIQUE (call_id, watch_id, event),
            FOREIGN KEY (watch_id, desk) REFERENCES watch (id, desk) ON DELETE CASCADE
        ) \(.strict)
        """,
        "CREATE INDEX watch_event_watch ON watch_event (watch_id)",
        "CREATE INDEX watch_event_letter ON watch_event (letter_id) WHERE letter_id IS NOT NULL",
        "CREATE INDEX watch_event_untold ON watch_event (watch_id, noticed_at) WHERE letter_id IS NULL",
        // Which changes have been held against the watches of a desk, and through which day its calendar has.
        """
        CREATE TABLE watch_evaluated (
            desk \(.text) NOT NULL REFERENCES desk (id),
            change_id \(.integer) NOT NULL REFERENCES call_change (id) ON DELETE CASCADE,
            PRIMARY KEY (desk, change_id)
        ) \(.strict)
        """,
        "CREATE TABLE watch_calendar (desk \(.text) NOT NULL PRIMARY KEY REFERENCES desk (id), day \(.text) NOT NULL) \(.strict)",
    ]
}
