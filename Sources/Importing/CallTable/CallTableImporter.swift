public import Foundation
public import Funding

/// Imports calls of funders without an interface, from a table that somebody keeps by hand; `docs/importing.md` describes it.
public struct CallTableImporter: Sendable {
    private let programmes: [Programme.ID: Programme]
    private let places: Gazetteer
    private let owner: String?

    /// - Parameters:
    ///   - programmes: the catalogue's; the table names them by their ids.
    ///   - places: finds areas by code or name.
    ///   - owner: the id of the desk whose own calls they are; `nil` for calls that all desks share.
    public init(programmes: [Programme], places: Gazetteer, owner: String? = nil) {
        self.owner = owner
        self.programmes = Dictionary(programmes.map { ($0.id, $0) }) { first, _ in first }
        self.places = places
    }

    /// Calls `take` with batches of calls until the table ends. A row with an error is left out; the message names row and column.
    ///
    /// - Parameter now: when the table is read; goes into `Call.fetchedAt`.
    /// - Throws: `ImportRefusal` when the input is no such table, and what `take` throws.
    public func readCalls(from input: ImportInput, asOf now: Date, _ take: (ImportBatch) throws -> Void) throws {
        let reading = CallTableReading(programmes: programmes, places: places, owner: owner, now: now)
        var log = DiagnosticLog()
        var records: [CallRecord] = []
        var rowsByID: [String: Int] = [:]
        func flush() throws {
            let diagnostics = log.drain()
            guard !records.isEmpty || !diagnostics.isEmpty else { return }
            try take(ImportBatch(name: input.name, records: records, diagnostics: diagnostics))
            records = []
        }
        try input.withFirstEntry { entry in
            try TableReader.read(
                entry,
                begin: { header in
                    try header.require(CallTableColumn.required.map(\.key), at: entry.place)
                    for name in header.unknown(besides: CallTableColumn.keys) {
                        log.report(.warning, "A column that Utblick does not know: \(name.prefix(80)); it was not read")
                    }
                },
                note: { log.report($0.severity, $0.message) },
                { row in
                    do {
                        let record = try reading.record(row)
                        if let earlier = rowsByID.updateValue(row.number, forKey: record.call.id.rawValue) {
                            rowsByID[record.call.id.rawValue] = earlier
                            throw CallTableFault(column: .id, expected: "stands in row \(earlier) too")
                        }
                        records.append(record)
                        if records.count == ProjectBatches.size { try flush() }
                    } catch let fault as CallTableFault {
                        let cell = row[fault.column.key].map { "“\(HTMLText.collapsed(String($0.prefix(60))))” " } ?? ""
                        let message = "Row \(row.number), column \(fault.column.rawValue): \(cell)\(fault.expected); the row was left out"
                        log.report(.error, message, for: row.value(CallTableColumn.id.key))
                    }
                })
        }
        try flush()
    }
}
