public import Foundation
public import Funding
public import Importing
import Storage

/// Brings exchange rates into the store: the European Central Bank's, or one that somebody enters.
public struct ImportRates: Sendable {
    /// How an import went, for a person.
    public struct Report: Sendable {
        /// The rates that were read, the newest last.
        public let rates: [ExchangeRate]
        /// How many days had no rate or another one before.
        public let changed: Int
        public let diagnostics: [ImportDiagnostic]
    }

    public static let source = "ecb"
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Fetches a file of the bank's and keeps its rates.
    /// - Throws: `ImportRefusal` when nothing whole comes from the address.
    public func fetch(from address: URL, with fetcher: HTTPFetcher) async throws -> Report {
        guard case .bytes(let file, _) = try await fetcher.input(from: address) else {
            throw ImportRefusal(place: address.lastPathComponent, reason: "no file came")
        }
        return try await run(on: file, from: address.absoluteString)
    }

    /// Reads a file of the bank's and keeps its rates; a file without any sound rate leaves everything as it was.
    ///
    /// - Parameter address: where the file came from, for the rates' source.
    public func run(on file: Data, from address: String) async throws -> Report {
        let now = desk.surroundings.now()
        let run = try await desk.store.write { try ImportRunStore.begin(source: Self.source, at: now, on: $0) }
        let (rates, diagnostics) = ECBReferenceRates.read(file, from: address, on: Day(of: now, in: .stockholm))
        let failed = diagnostics.count { $0.severity == .error }
        let changed = try await desk.writeUnderLease { connection in
            let changed = try ExchangeRateStore.upsert(rates, at: now, on: connection)
            let counts = ImportCounts(
                seen: rates.count + failed, inserted: changed, updated: 0, unchanged: rates.count - changed, failed: failed)
            let fault: ImportReport.Fault? = rates.isEmpty ? .stopped("no rate could be read") : nil
            try ImportReport(counts: counts, diagnostics: diagnostics, fault: fault).note(run, at: now, on: connection)
            return changed
        }
        return Report(rates: rates.sorted { $0.day < $1.day }, changed: changed, diagnostics: diagnostics)
    }

    /// Keeps one rate that somebody enters by hand.
    /// - Returns: whether the day had no rate or another one before.
    public func enter(_ rate: ExchangeRate) async throws -> Bool {
        let now = desk.surroundings.now()
        return try await desk.store.write { try ExchangeRateStore.upsert([rate], at: now, on: $0) } > 0
    }
}
