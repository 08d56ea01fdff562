import SQLCore

extension Migration {
    /// Who works at a desk, their sessions, and what keeps others out.
    static let fourteenth = Migration(
        number: 14, name: "staff and their sessions", compatibleFrom: 11, statements: staffAccounts + staffEntrance,
        postgres: ["staff_counter", "staff_account", "staff_session", "staff_recovery_code", "staff_pending", "staff_attempt"]
            .flatMap { DeskWall.raise(around: $0) })

    private static let staffAccounts: [SQL] = [
        """
        CREATE TABLE staff_counter (
            desk \(.text) NOT NULL PRIMARY KEY REFERENCES desk (id),
            last_number \(.integer) NOT NULL
        ) \(.strict)
        """,
        // A row stays when its person leaves, without address and secrets: cases name who did what.
        """
        CREATE TABLE staff_account (
            desk \(.text) NOT NULL REFERENCES desk (id),
            number \(.integer) NOT NULL,
            name \(.text) NOT NULL,
            email \(.text),
            email_key \(.text),
            roles \(.json) NOT NULL,
            password_hash \(.text),
            password_set_at \(.text),
            invitation_hash \(.blob),
            invitation_ends_at \(.text),
            subject \(.text),
            totp_secret \(.blob),
            totp_confirmed_at \(.text),
            totp_last_step \(.integer),
            created_at \(.text) NOT NULL,
            disabled_at \(.text),
            removed_at \(.text),
            PRIMARY KEY (desk, number),
            UNIQUE (desk, email_key),
            UNIQUE (desk, subject),
            UNIQUE (desk, invitation_hash),
            CHECK ((email IS NULL) = (email_key IS NULL)),
            CHECK ((removed_at IS NULL) OR (email IS NULL AND password_hash IS NULL AND totp_secret IS NULL AND subject IS NULL))
        ) \(.strict)
        """,
        """
        CREATE TABLE staff_recovery_code (
            desk \(.text) NOT NULL,
            account \(.integer) NOT NULL,
            code_hash \(.blob) NOT NULL,
            PRIMARY KEY (desk, account, code_hash),
            FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
        ) \(.strict)
        """,
    ]

    private static let staffEntrance: [SQL] = [
        """
        CREATE TABLE staff_session (
            desk \(.text) NOT NULL,
            token_hash \(.blob) NOT NULL,
            account \(.integer) NOT NULL,
            form_secret \(.blob) NOT NULL,
            browser \(.text) NOT NULL,
            began_at \(.text) NOT NULL,
            last_seen_at \(.text) NOT NULL,
            ends_at \(.text) NOT NULL,
            PRIMARY KEY (desk, token_hash),
            FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
        ) \(.strict)
        """,
        "CREATE INDEX staff_session_account ON staff_session (desk, account)",
        "CREATE INDEX staff_session_end ON staff_session (desk, ends_at)",
        // Signing in that has begun: waits for a second factor, or for the answer of another provider.
        """
        CREATE TABLE staff_pending (
            desk \(.text) NOT NULL REFERENCES desk (id),
            token_hash \(.blob) NOT NULL,
            purpose \(.text) NOT NULL,
            account \(.integer),
            content \(.text) NOT NULL,
            tries \(.integer) NOT NULL DEFAULT 0,
            ends_at \(.text) NOT NULL,
            PRIMARY KEY (desk, token_hash),
            FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
        ) \(.strict)
        """,
        "CREATE INDEX staff_pending_end ON staff_pending (desk, ends_at)",
        // Whom or what is counted is a digest under a key that lies outside the database.
        """
        CREATE TABLE staff_attempt (
            desk \(.text) NOT NULL REFERENCES desk (id),
            counted \(.blob) NOT NULL,
            failures \(.integer) NOT NULL,
            last_at \(.text) NOT NULL,
            blocked_until \(.text),
            known_until \(.text),
            kept_until \(.text) NOT NULL,
            PRIMARY KEY (desk, counted)
        ) \(.strict)
        """,
        "CREATE INDEX staff_attempt_kept ON staff_attempt (desk, kept_until)",
    ]
}
