import SQLCore

extension Migration {
    /// What calls' own conditions state; the next import of each call fills it in.
    static let second = Migration(
        number: 2, name: "conditions that calls state",
        statements: ["ALTER TABLE call ADD COLUMN conditions_stated \(.json)"])
}
