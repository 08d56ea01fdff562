import SQLCore

extension Migration {
    /// Which cases are examples. Programs that know nothing of the column go on: what they open are no examples.
    static let eighteenth = Migration(
        number: 18, name: "example cases", compatibleFrom: 11,
        statements: [
            """
            ALTER TABLE case_file ADD COLUMN is_demonstration \(.boolean) NOT NULL DEFAULT 0 CHECK (is_demonstration IN (0, 1))
            """,
            "CREATE INDEX case_file_demonstration ON case_file (desk) WHERE is_demonstration = 1",
        ])
}
