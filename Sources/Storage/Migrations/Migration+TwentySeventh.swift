import SQLCore

extension Migration {
    /// Lists of calls are narrowed and ordered in memory: nothing reads these indexes any more, and every import wrote them.
    static let twentySeventh = Migration(
        number: 27, name: "indexes that lists of calls went by", compatibleFrom: 11,
        statements: [
            "DROP INDEX call_by_last_deadline", "DROP INDEX call_by_programme", "DROP INDEX call_by_change",
            "DROP INDEX call_deadline_entry",
            "DROP INDEX call_theme_theme", "DROP INDEX call_audience_kind",
        ])
}
