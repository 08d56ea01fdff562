import SQLCore

extension Migration {
    /// Whether any desk has an answer to send is asked for all at once: most times none waits.
    static let twentyFourth = Migration(
        number: 24, name: "answers that wait at any desk", compatibleFrom: 11,
        statements: [
            "CREATE INDEX answer_letter_waiting ON answer_letter (state, due_at)",
            "DROP INDEX answer_letter_due",
        ])
}
