/// Takes a source's one table, or an archive of such tables, row by row into batches.
struct TableImport {
    /// Columns that a table must have, as `TableHeader.normalised` writes them.
    let required: [String]
    let isKnown: (String) -> Bool

    /// - Parameters:
    ///   - begin: is given each table's header.
    ///   - take: is given each row, and adds what it makes of it.
    func read(
        _ input: ImportInput, into batches: inout ProjectBatches, begin: (TableHeader) throws -> Void = { _ in },
        _ take: (TableRow, inout ProjectBatches) throws -> Void
    ) throws {
        var tables = 0
        try input.forEachEntry { entry in
            // A plain file is a table whatever it is called; in an archive, the names tell.
            guard entry.isWholeInput || entry.lastName.lowercased().hasSuffix(".csv") else {
                return batches.log.reportOnce(.information, "A file that Utblick does not read: \(HTMLText.collapsed(entry.lastName))")
            }
            tables += 1
            try TableReader.read(
                entry,
                begin: { header in
                    try header.require(required, at: entry.place)
                    for name in header.names where !name.isEmpty && !isKnown(TableHeader.normalised(name)) {
                        batches.log.reportOnce(.information, "A column that Utblick does not know: \(name.prefix(80))", for: entry.lastName)
                    }
                    try begin(header)
                },
                note: { batches.log.report($0.severity, $0.message, for: entry.lastName) },
                { row in try take(row, &batches) })
        }
        guard tables > 0 else { throw ImportRefusal(place: input.name, reason: "no table in it") }
    }
}
