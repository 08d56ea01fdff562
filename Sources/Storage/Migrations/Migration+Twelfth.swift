import SQLCore

extension Migration {
    /// Calls that belong to one desk. Programs that know nothing of the column go on: what they write is shared, and on PostgreSQL the wall
    /// keeps a desk's own calls from them at every other desk.
    static let twelfth = Migration(
        number: 12, name: "calls of one desk", compatibleFrom: 11,
        statements: [
            // A program that does not know of these calls removes them with their desk all the same.
            "ALTER TABLE call ADD COLUMN desk \(.text) REFERENCES desk (id) ON DELETE CASCADE",
            "CREATE INDEX call_of_desk ON call (desk, id) WHERE desk IS NOT NULL",
        ],
        postgres: DeskWall.raise(around: "call", lettingThrough: .sharedToo))
}
