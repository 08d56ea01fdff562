import SQLCore

extension Migration {
    /// The projects that granted cases become, what they oblige to, and who is reminded of it.
    static let seventeenth = Migration(
        number: 17, name: "projects and obligations", compatibleFrom: 11, statements: obligations + obligationReminders,
        postgres: ["case_project", "obligation", "obligation_letter", "obligation_reminder", "staff_calendar"]
            .flatMap { DeskWall.raise(around: $0) })

    private static let obligations: [SQL] = [
        """
        CREATE TABLE case_project (
            desk \(.text) NOT NULL REFERENCES desk (id),
            case_id \(.integer) NOT NULL REFERENCES case_file (id),
            content \(.json) NOT NULL,
            version \(.integer) NOT NULL,
            changed_at \(.text) NOT NULL,
            actor \(.text) NOT NULL,
            PRIMARY KEY (desk, case_id)
        ) \(.strict)
        """,
        """
        CREATE TABLE obligation (
            id \(.identity),
            desk \(.text) NOT NULL REFERENCES desk (id),
            case_id \(.integer) NOT NULL REFERENCES case_file (id),
            kind \(.text) NOT NULL,
            number \(.integer) NOT NULL,
            form_key \(.blob),
            due \(.text) NOT NULL,
            why_sv \(.text) NOT NULL,
            why_en \(.text) NOT NULL,
            triggered_by \(.text) NOT NULL,
            triggered_on \(.text) NOT NULL,
            basis \(.text) NOT NULL,
            source \(.text),
            fulfilled_on \(.text),
            fulfilled_by \(.text),
            fulfilment_note \(.text),
            fulfilling_step \(.integer),
            created_at \(.text) NOT NULL,
            changed_at \(.text) NOT NULL,
            changes \(.integer) NOT NULL,
            UNIQUE (desk, case_id, kind, number),
            CHECK ((fulfilled_on IS NULL) = (fulfilled_by IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX obligation_due ON obligation (desk, fulfilled_on, due, id)",
        "CREATE UNIQUE INDEX obligation_form ON obligation (form_key, desk)",
    ]

    private static let obligationReminders: [SQL] = [
        """
        CREATE TABLE obligation_letter (
            id \(.identity),
            desk \(.text) NOT NULL,
            account \(.integer) NOT NULL,
            state \(.text) NOT NULL DEFAULT 'waiting',
            attempts \(.integer) NOT NULL DEFAULT 0,
            made_at \(.text) NOT NULL,
            due_at \(.text) NOT NULL,
            troubled_since \(.text),
            ended_at \(.text),
            FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number)
        ) \(.strict)
        """,
        "CREATE INDEX obligation_letter_due ON obligation_letter (desk, state, due_at)",
        // Each moment of each day is told once: the key is what keeps two nodes from telling it both.
        """
        CREATE TABLE obligation_reminder (
            desk \(.text) NOT NULL REFERENCES desk (id),
            obligation_id \(.integer) NOT NULL REFERENCES obligation (id) ON DELETE CASCADE,
            due \(.text) NOT NULL,
            moment \(.text) NOT NULL,
            letter_id \(.integer) NOT NULL REFERENCES obligation_letter (id) ON DELETE CASCADE,
            PRIMARY KEY (obligation_id, due, moment)
        ) \(.strict)
        """,
        "CREATE INDEX obligation_reminder_letter ON obligation_reminder (letter_id)",
        """
        CREATE TABLE staff_calendar (
            desk \(.text) NOT NULL,
            account \(.integer) NOT NULL,
            seed \(.blob) NOT NULL,
            token_hash \(.blob) NOT NULL,
            made_at \(.text) NOT NULL,
            PRIMARY KEY (desk, account),
            UNIQUE (desk, token_hash),
            FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
        ) \(.strict)
        """,
    ]
}
