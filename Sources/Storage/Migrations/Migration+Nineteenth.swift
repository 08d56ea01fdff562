import SQLCore

extension Migration {
    /// Answers that go out by mail. Programs that know nothing of the table go on: what they answer is read by the private link alone.
    static let nineteenth = Migration(
        number: 19, name: "answers by mail", compatibleFrom: 11,
        statements: [
            """
            CREATE TABLE answer_letter (
                id \(.identity),
                desk \(.text) NOT NULL REFERENCES desk (id),
                case_id \(.integer) NOT NULL REFERENCES case_file (id),
                answer \(.integer) NOT NULL,
                state \(.text) NOT NULL DEFAULT 'waiting',
                attempts \(.integer) NOT NULL DEFAULT 0,
                made_at \(.text) NOT NULL,
                due_at \(.text) NOT NULL,
                troubled_since \(.text),
                ended_at \(.text),
                UNIQUE (case_id, answer)
            ) \(.strict)
            """,
            "CREATE INDEX answer_letter_due ON answer_letter (desk, state, due_at)",
        ], postgres: ["answer_letter"].flatMap { DeskWall.raise(around: $0) })
}
