import SQLCore

extension Migration {
    /// What people say of matches. Programs that know nothing of it go on.
    static let twentyThird = Migration(
        number: 23, name: "feedback on matches", compatibleFrom: 11,
        statements: [
            """
            CREATE TABLE match_feedback (
                id \(.identity),
                desk \(.text) NOT NULL REFERENCES desk (id),
                form_key \(.blob) NOT NULL,
                call_id \(.text),
                programme \(.text),
                reason \(.text) NOT NULL,
                day \(.text) NOT NULL,
                themes \(.json) NOT NULL,
                applicant \(.text),
                county \(.text),
                catalogue \(.text) NOT NULL,
                note \(.text),
                purge_after \(.text) NOT NULL,
                UNIQUE (desk, form_key),
                CHECK ((call_id IS NULL) <> (programme IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX match_feedback_day ON match_feedback (desk, day, id)",
        ],
        postgres: DeskWall.raise(around: "match_feedback"))
}
