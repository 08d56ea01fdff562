import SQLCore
import Storage

/// The database that is copied, in one view: it must be whole and stand where this program stands.
struct CopySource {
    let tables: [Table]
    /// Tells it from other databases: the moments at which its tables were made and changed.
    let identity: String

    /// - Throws: `MovingFault` when it cannot be copied; `SQLError`.
    init(on connection: any SQLConnection, in dialect: Dialect) throws {
        try Schema.enterAllDesks(on: connection, in: dialect)
        try UnfinishedCopy.refuse(on: connection, in: dialect)
        let numbers = try Schema.numbers(on: connection, in: dialect)
        guard !numbers.isEmpty else { throw MovingFault(.unusable, "The source is no database of Utblick's: it has no tables of it.") }
        guard numbers.isSubset(of: Schema.known) else {
            throw MovingFault(.unusable, "The source was written by a newer Utblick. Copy it with that version.")
        }
        guard numbers == Schema.known else {
            throw MovingFault(
                .unusable,
                "The source is older than this program: it stands at migration \(numbers.max() ?? 0) of \(Schema.known.max() ?? 0). "
                    + "Take a backup, bring it up to date with `utblick sources --database …`, and copy again.")
        }
        tables = try Table.all(on: connection, in: dialect)
        guard let history = tables.last(where: { $0.name == Schema.historyTable }) else {
            throw MovingFault(.unusable, "The source has no table \(Schema.historyTable).")
        }
        identity = try TableDigest.of(history, on: connection, in: dialect).text
    }

    /// - Throws: `MovingFault` where source and target differ in tables, columns or keys, so that something could not be copied.
    func requireTables(_ others: [Table]) throws(MovingFault) {
        let (mine, theirs) = (Set(tables.map(Self.form)), Set(others.map(Self.form)))
        guard mine != theirs else { return }
        let names = Set(mine.symmetricDifference(theirs).map { $0[0] }).sorted().joined(separator: ", ")
        throw MovingFault(
            .unusable, "Source and target differ in these tables: \(names). A table that is not Utblick's must be moved out of the source.")
    }

    private static func form(of table: Table) -> [String] {
        [table.name] + table.columns.map(\.name) + ["key"] + table.key
    }
}
