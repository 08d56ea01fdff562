import SQLCore

extension Migration {
    /// Calls (shared by all desks), import runs, desks and inquiries.
    static let first = Migration(number: 1, name: "calls, imports, desks, inquiries", statements: calls + imports + desks + inquiries)

    private static let calls: [SQL] = [
        // The facts as the source gives them, and what is worked out of them for lists; long texts lie beside, so that a list stays cheap.
        """
        CREATE TABLE call (
            id \(.text) NOT NULL PRIMARY KEY,
            origin \(.text) NOT NULL CHECK (origin IN ('portal', 'catalogue')),
            identifier \(.text) NOT NULL,
            call_identifier \(.text),
            programme \(.text),
            action \(.text),
            opens \(.text),
            last_deadline \(.text),
            title \(.text) NOT NULL,
            plain_title \(.json),
            budget \(.integer),
            budget_currency \(.text),
            budget_shared_with \(.json),
            grant_minimum \(.integer),
            grant_minimum_currency \(.text),
            grant_maximum \(.integer),
            grant_maximum_currency \(.text),
            expected_grants \(.integer),
            stated_status \(.text),
            search_text \(.text) NOT NULL DEFAULT '',
            sort_title_sv \(.text) NOT NULL DEFAULT '',
            sort_title_en \(.text) NOT NULL DEFAULT '',
            content_digest \(.text) NOT NULL,
            version \(.integer) NOT NULL DEFAULT 1,
            first_seen_at \(.text) NOT NULL,
            fetched_at \(.text),
            source_changed_at \(.text),
            type_of_action \(.text),
            municipal_role \(.text),
            themes \(.json) NOT NULL,
            audience \(.json) NOT NULL,
            link \(.text),
            source \(.json) NOT NULL,
            call_title \(.text),
            destination \(.text),
            keywords \(.json) NOT NULL,
            swedish_keywords \(.json) NOT NULL,
            summary \(.json),
            CHECK ((budget IS NULL) = (budget_currency IS NULL)),
            CHECK ((grant_minimum IS NULL) = (grant_minimum_currency IS NULL)),
            CHECK ((grant_maximum IS NULL) = (grant_maximum_currency IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX call_by_last_deadline ON call (last_deadline, opens, programme, id)",
        "CREATE INDEX call_by_programme ON call (programme, last_deadline, opens, id)",
        "CREATE INDEX call_by_opening ON call (opens)",
        """
        CREATE TABLE call_text (
            call_id \(.text) NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
            blocks \(.json) NOT NULL,
            conditions \(.json) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE TABLE call_deadline (
            call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            place \(.integer) NOT NULL,
            instant \(.text) NOT NULL,
            time_zone \(.text) NOT NULL,
            stage \(.text) NOT NULL,
            accuracy \(.text) NOT NULL,
            is_entry \(.boolean) NOT NULL CHECK (is_entry IN (0, 1)),
            PRIMARY KEY (call_id, place)
        ) \(.strict)
        """,
        "CREATE INDEX call_deadline_entry ON call_deadline (call_id, is_entry, instant)",
        "CREATE INDEX call_deadline_instant ON call_deadline (instant, is_entry, call_id)",
        """
        CREATE TABLE call_theme (
            call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            theme \(.text) NOT NULL,
            PRIMARY KEY (call_id, theme)
        ) \(.strict)
        """,
        "CREATE INDEX call_theme_theme ON call_theme (theme, call_id)",
        """
        CREATE TABLE call_audience (
            call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            kind \(.text) NOT NULL,
            PRIMARY KEY (call_id, kind)
        ) \(.strict)
        """,
        "CREATE INDEX call_audience_kind ON call_audience (kind, call_id)",
        """
        CREATE TABLE call_editorial (
            call_id \(.text) NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
            content_digest \(.text) NOT NULL,
            plain_title \(.json),
            summary \(.json),
            municipal_role \(.text),
            themes \(.json) NOT NULL,
            audience \(.json) NOT NULL,
            swedish_keywords \(.json) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE TABLE call_sighting (
            call_id \(.text) NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
            last_seen_at \(.text) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE TABLE source_record (
            call_id \(.text) NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
            received_at \(.text) NOT NULL,
            digest \(.text) NOT NULL,
            record \(.json) NOT NULL
        ) \(.strict)
        """,
        "CREATE TABLE call_revision (only_row \(.integer) NOT NULL PRIMARY KEY CHECK (only_row = 1), revision \(.integer) NOT NULL) \(.strict)",
        "INSERT INTO call_revision (only_row, revision) VALUES (1, 0)",
    ]

    private static let imports: [SQL] = [
        """
        CREATE TABLE import_run (
            id \(.identity),
            source \(.text) NOT NULL,
            started_at \(.text) NOT NULL,
            finished_at \(.text),
            outcome \(.text),
            seen \(.integer) NOT NULL DEFAULT 0,
            inserted \(.integer) NOT NULL DEFAULT 0,
            updated \(.integer) NOT NULL DEFAULT 0,
            unchanged \(.integer) NOT NULL DEFAULT 0,
            failed \(.integer) NOT NULL DEFAULT 0,
            message \(.text),
            CHECK ((finished_at IS NULL) = (outcome IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX import_run_source ON import_run (source, started_at)",
        """
        CREATE TABLE import_diagnostic (
            id \(.identity),
            run \(.integer) NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
            record \(.text),
            message \(.text) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX import_diagnostic_run ON import_diagnostic (run)",
    ]

    private static let desks: [SQL] = [
        "CREATE TABLE desk (id \(.text) NOT NULL PRIMARY KEY, name \(.text) NOT NULL) \(.strict)"
    ]

    private static let inquiries: [SQL] = [
        """
        CREATE TABLE inquiry_counter (
            desk \(.text) NOT NULL REFERENCES desk (id),
            year \(.integer) NOT NULL,
            last_number \(.integer) NOT NULL,
            PRIMARY KEY (desk, year)
        ) \(.strict)
        """,
        """
        CREATE TABLE inquiry (
            id \(.identity),
            desk \(.text) NOT NULL REFERENCES desk (id),
            reference \(.text) NOT NULL,
            token_hash \(.blob) NOT NULL UNIQUE,
            received_at \(.text) NOT NULL,
            name \(.text) NOT NULL,
            email \(.text) NOT NULL,
            telephone \(.text),
            organisation \(.text),
            applicant_kind \(.text),
            idea \(.text) NOT NULL,
            message \(.text) NOT NULL,
            language \(.text) NOT NULL CHECK (language IN ('sv', 'en')),
            matches \(.json) NOT NULL,
            legal_basis \(.text) NOT NULL,
            purge_after \(.text) NOT NULL,
            UNIQUE (desk, reference)
        ) \(.strict)
        """,
        "CREATE INDEX inquiry_received ON inquiry (desk, received_at)",
        "CREATE INDEX inquiry_purge ON inquiry (desk, purge_after)",
    ]
}
