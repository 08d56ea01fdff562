import Foundation
import Funding
public import Importing
import Storage

/// Brings the EU Funding & Tenders Portal's calls into the store: all of them, or nothing. What is stored stays as it was until the
/// portal has answered everything; then the calls are written in one transaction, and those that the portal no longer has are marked as
/// withdrawn. Where its answers did not hold all that it announced, or not in a form that can be read, none is.
public struct ImportPortal: Sendable {
    public static let source = "portal"
    private let desk: Desk
    private let importer: PortalImporter

    public init(_ desk: Desk, importer: PortalImporter) {
        self.desk = desk
        self.importer = importer
    }

    /// - Parameters:
    ///   - acceptingFewer: takes in also what is far less than the last time.
    ///   - progress: told after each page what it was and how many calls have been seen.
    public func run(
        acceptingFewer: Bool = false, progress: @escaping @Sendable (String, Int) -> Void = { _, _ in }
    ) async throws -> ImportReport {
        let began = desk.surroundings.now()
        let (run, names) = try await desk.store.write { connection in
            (
                try ImportRunStore.begin(source: Self.source, at: began, on: connection),
                try CallStore.names(origin: .portal, on: connection)
            )
        }
        var gathered = Gathered()
        do {
            for try await batch in importer.batches(asOf: began, namesBefore: names) {
                try await gather(batch, into: &gathered)
                progress(batch.name, gathered.met.count)
            }
            return try await takeIn(gathered, run: run, began: began, acceptingFewer: acceptingFewer)
        } catch let error as PortalError {
            return try await close(run, gathered, fault: .stopped(error.description))
        } catch {
            await desk.finish(run, gathered.counts, gathered.diagnostics, after: error)
            throw error
        }
    }

    /// What a run holds until the portal has given everything.
    private struct Gathered {
        /// Every call that the portal has.
        var met: Set<Call.ID> = []
        /// Those that are new or differ; the others need not be held.
        var different: [Storage.CallRecord] = []
        var diagnostics: [ImportDiagnostic] = []
        /// Whether the portal gave all that it was asked for, so that what is missing is gone.
        var isWhole = true

        /// Before anything is taken in.
        var counts: ImportCounts {
            ImportCounts(seen: met.count, failed: diagnostics.count { $0.severity == .error })
        }
    }

    private func gather(_ batch: ImportBatch, into gathered: inout Gathered) async throws {
        let records = batch.records.map {
            Storage.CallRecord(call: $0.call, reference: $0.reference, sourceRecord: $0.rawJSON, sourceChangedAt: nil)
        }
        gathered.met.formUnion(records.map(\.call.id))
        gathered.different += try await desk.store.read { try CallStore.different(records, on: $0) }
        gathered.diagnostics += batch.diagnostics
        gathered.isWhole = gathered.isWhole && batch.isWhole
    }

    private func takeIn(
        _ gathered: Gathered, run: ImportRun.ID, began: Date, acceptingFewer: Bool
    ) async throws -> ImportReport {
        let before = try await desk.store.read { try ShrinkLimit.baseline(of: Self.source, on: $0) }
        if !acceptingFewer, let objection = ShrinkLimit.objection(to: gathered.met.count, after: before) {
            return try await close(run, gathered, fault: .heldBack(objection))
        }
        let ended = desk.surroundings.now()
        let report = try await desk.writeUnderLease { connection in
            var counts = try CallStore.upsert(contentsOf: gathered.different, at: began, on: connection)
            counts.unchanged += gathered.met.count - counts.seen
            counts.seen = gathered.met.count
            counts.failed = gathered.counts.failed
            try CallStore.markSeen(Array(gathered.met), at: began, on: connection)
            if gathered.isWhole {
                counts.withdrawn = try CallStore.withdraw(
                    missingFrom: gathered.met, origin: .portal, reach: PortalImporter.reach(asOf: began), at: began, on: connection
                ).count
            }
            let report = ImportReport(
                counts: counts, diagnostics: gathered.diagnostics,
                withheld: gathered.isWhole ? nil : "the portal did not give everything, so that no missing call was marked as withdrawn")
            try report.note(run, at: ended, on: connection)
            return report
        }
        let counts = report.counts
        if counts.inserted + counts.updated + counts.withdrawn > 0 { try await desk.matchers.refresh() }
        return report
    }

    private func close(_ run: ImportRun.ID, _ gathered: Gathered, fault: ImportReport.Fault) async throws -> ImportReport {
        let report = ImportReport(counts: gathered.counts, diagnostics: gathered.diagnostics, fault: fault)
        try await desk.finish(run, report)
        return report
    }
}
