public import Foundation
public import Funding
public import Importing
import SQLCore
import Storage

/// Brings calls of a source other than the portal into the store, all of them in one transaction, or none.
public struct ImportCalls: Sendable {
    private let desk: Desk
    private let source: String
    private let origin: Call.Origin

    /// - Parameter source: the name that runs over the source go by.
    public init(_ desk: Desk, source: String, origin: Call.Origin) {
        self.desk = desk
        self.source = source
        self.origin = origin
    }

    /// - Parameters:
    ///   - isComplete: the input holds every call of the source, so that those that are missing are marked as withdrawn; far fewer than the
    ///     last time are then held back.
    ///   - acceptingFewer: takes in also what is far less than the last time.
    ///   - read: calls its second argument with every batch.
    public func run(
        isComplete: Bool = false, acceptingFewer: Bool = false,
        _ read: @escaping @Sendable (_ now: Date, _ take: (ImportBatch) throws -> Void) throws -> Void
    ) async throws -> ImportReport {
        let began = desk.surroundings.now()
        let source = source
        let (run, lastGood) = try await desk.store.write { connection in
            let lastGood = try ImportRunStore.latestGood(source: source, on: connection)?.counts.seen
            return (try ImportRunStore.begin(source: source, at: began, on: connection), lastGood)
        }
        var records: [Storage.CallRecord] = []
        var diagnostics: [ImportDiagnostic] = []
        do {
            let thread = BatchThread<ImportBatch>()
            for try await batch in thread.batches({ try read(began, $0) }) {
                records += batch.records.map {
                    Storage.CallRecord(call: $0.call, reference: $0.reference, sourceRecord: $0.rawJSON, sourceChangedAt: nil)
                }
                diagnostics += batch.diagnostics
                thread.isDone()
            }
            try Task.checkCancellation()
        } catch let refusal as ImportRefusal {
            return try await close(run, records.count, diagnostics, fault: refusal.description)
        } catch {
            _ = try? await close(run, records.count, diagnostics, fault: "\(type(of: error))")
            throw error
        }
        if isComplete, !acceptingFewer, let objection = ShrinkLimit.objection(to: records.count, after: lastGood) {
            return try await close(run, records.count, diagnostics, fault: objection)
        }
        let counts = try await write(records, isComplete: isComplete, failed: Self.failed(diagnostics), at: began)
        let report = ImportReport(counts: counts, diagnostics: diagnostics, fault: nil)
        try await desk.finish(run, report)
        if counts.inserted + counts.updated + counts.withdrawn > 0 { try await desk.matchers.refresh() }
        return report
    }

    private func write(
        _ records: [Storage.CallRecord], isComplete: Bool, failed: Int, at now: Date
    ) async throws -> ImportCounts {
        let origin = origin
        return try await desk.store.write { connection in
            var counts = try CallStore.upsert(contentsOf: records, at: now, on: connection)
            if isComplete {
                counts.withdrawn = try CallStore.withdraw(
                    missingFrom: Set(records.map(\.call.id)), origin: origin, reach: Day(of: now, in: .stockholm), at: now, on: connection
                ).count
            }
            counts.failed = failed
            counts.seen += failed
            return counts
        }
    }

    /// Ends a run that has taken nothing in.
    private func close(
        _ run: ImportRun.ID, _ seen: Int, _ diagnostics: [ImportDiagnostic], fault: String
    ) async throws -> ImportReport {
        let failed = Self.failed(diagnostics)
        let report = ImportReport(counts: ImportCounts(seen: seen + failed, failed: failed), diagnostics: diagnostics, fault: fault)
        try await desk.finish(run, report)
        return report
    }

    private static func failed(_ diagnostics: [ImportDiagnostic]) -> Int { diagnostics.count { $0.severity == .error } }
}
