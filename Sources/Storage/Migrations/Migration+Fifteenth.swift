import SQLCore

extension Migration {
    /// The coordinator's cases: what each says, its steps, its answers, and its words for searching.
    static let fifteenth = Migration(
        number: 15, name: "cases", compatibleFrom: 11,
        statements: [
            """
            CREATE TABLE case_file (
                id \(.identity),
                desk \(.text) NOT NULL REFERENCES desk (id),
                reference \(.text) NOT NULL,
                form_key \(.blob),
                inquiry_id \(.integer) REFERENCES inquiry (id) ON DELETE SET NULL,
                merged_into \(.integer) REFERENCES case_file (id),
                title \(.text) NOT NULL,
                summary \(.text) NOT NULL,
                idea \(.text) NOT NULL,
                language \(.text) NOT NULL,
                applicant_kind \(.text),
                matches \(.json),
                diary_number \(.text),
                owner \(.integer),
                stage \(.text) NOT NULL,
                programme \(.text),
                call_id \(.text),
                deadline \(.text),
                goals \(.json) NOT NULL,
                organisation \(.text),
                contact_name \(.text),
                contact_email \(.text),
                contact_telephone \(.text),
                legal_basis \(.text) NOT NULL,
                purge_after \(.text),
                opened_at \(.text) NOT NULL,
                changed_at \(.text) NOT NULL,
                version \(.integer) NOT NULL,
                UNIQUE (desk, reference)
            ) \(.strict)
            """,
            "CREATE UNIQUE INDEX case_file_inquiry ON case_file (inquiry_id)",
            "CREATE UNIQUE INDEX case_file_form ON case_file (desk, form_key)",
            "CREATE INDEX case_file_changed ON case_file (desk, changed_at, id)",
            "CREATE INDEX case_file_stage ON case_file (desk, stage, changed_at, id)",
            "CREATE INDEX case_file_owner ON case_file (desk, owner, changed_at, id)",
            "CREATE INDEX case_file_call ON case_file (call_id, desk)",
            "CREATE INDEX case_file_merged ON case_file (merged_into)",
            """
            CREATE TABLE case_step (
                desk \(.text) NOT NULL REFERENCES desk (id),
                case_id \(.integer) NOT NULL REFERENCES case_file (id),
                number \(.integer) NOT NULL,
                corrects \(.integer),
                form_key \(.blob),
                kind \(.text) NOT NULL,
                day \(.text) NOT NULL,
                content \(.json) NOT NULL,
                recorded_at \(.text) NOT NULL,
                actor \(.text) NOT NULL,
                PRIMARY KEY (case_id, number)
            ) \(.strict)
            """,
            "CREATE UNIQUE INDEX case_step_form ON case_step (desk, form_key)",
            """
            CREATE TABLE case_answer (
                desk \(.text) NOT NULL REFERENCES desk (id),
                case_id \(.integer) NOT NULL REFERENCES case_file (id),
                number \(.integer) NOT NULL,
                form_key \(.blob),
                text \(.text) NOT NULL,
                given_at \(.text) NOT NULL,
                actor \(.text) NOT NULL,
                PRIMARY KEY (case_id, number)
            ) \(.strict)
            """,
            "CREATE UNIQUE INDEX case_answer_form ON case_answer (desk, form_key)",
            """
            CREATE TABLE case_words (
                desk \(.text) NOT NULL REFERENCES desk (id),
                case_id \(.integer) NOT NULL REFERENCES case_file (id),
                words \(.text) NOT NULL,
                PRIMARY KEY (desk, case_id)
            ) \(.strict)
            """,
        ], postgres: ["case_file", "case_step", "case_answer", "case_words"].flatMap { DeskWall.raise(around: $0) })
}
