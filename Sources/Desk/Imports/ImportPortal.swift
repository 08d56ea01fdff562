import Foundation
import Funding
public import Importing
public import Storage

/// Brings the EU Funding & Tenders Portal's calls into the store: all of them, or nothing. What is stored stays as it was until the portal has
/// given everything; then the calls are written in one transaction, and those that the portal no longer has are marked as withdrawn.
public struct ImportPortal: Sendable {
    /// How an import went, for a person.
    public struct Report: Sendable {
        /// Why nothing was taken in.
        public enum Fault: Sendable, Hashable {
            /// The portal did not give everything.
            case stopped(String)
            /// The portal gave far less than the last time.
            case heldBack(String)
        }

        public let counts: ImportCounts
        public let diagnostics: [ImportDiagnostic]
        /// `nil` when all went well.
        public let fault: Fault?
    }

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
    ) async throws -> Report {
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
            return try await close(run, gathered, as: .failed, fault: .stopped(error.description))
        } catch {
            // Whatever else went wrong is not the portal's: the run is closed all the same, and the fault goes on to the caller.
            try? await finish(run, as: .failed, counts: gathered.counts, diagnostics: gathered.diagnostics, message: "\(type(of: error))")
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
    }

    private func takeIn(
        _ gathered: Gathered, run: ImportRun.ID, began: Date, acceptingFewer: Bool
    ) async throws -> Report {
        let lastGood = try await desk.store.read { try ImportRunStore.latestGood(source: Self.source, on: $0)?.counts.seen }
        if !acceptingFewer, let objection = ShrinkLimit.objection(to: gathered.met.count, after: lastGood) {
            return try await close(run, gathered, as: .heldBack, fault: .heldBack(objection))
        }
        let ended = desk.surroundings.now()
        let lease = RunSource.lease
        let counts = try await desk.store.write { connection in
            try LeaseLost.check(lease, on: connection)
            var counts = try CallStore.upsert(contentsOf: gathered.different, at: began, on: connection)
            counts.unchanged += gathered.met.count - counts.seen
            counts.seen = gathered.met.count
            counts.failed = gathered.counts.failed
            try CallStore.markSeen(Array(gathered.met), at: began, on: connection)
            counts.withdrawn = try CallStore.withdraw(
                missingFrom: gathered.met, origin: .portal, reach: PortalImporter.reach(asOf: began), at: began, on: connection
            ).count
            try ImportRunStore.finish(
                run, as: counts.failed > 0 ? .partly : .succeeded, counts: counts, diagnostics: remarks(gathered.diagnostics), at: ended,
                on: connection)
            return counts
        }
        if counts.inserted + counts.updated + counts.withdrawn > 0 { try await desk.matchers.refresh() }
        return Report(counts: counts, diagnostics: gathered.diagnostics, fault: nil)
    }

    private func close(
        _ run: ImportRun.ID, _ gathered: Gathered, as outcome: ImportRun.Outcome, fault: Report.Fault
    ) async throws -> Report {
        let message =
            switch fault {
            case .stopped(let reason), .heldBack(let reason): reason
            }
        try await finish(run, as: outcome, counts: gathered.counts, diagnostics: gathered.diagnostics, message: message)
        return Report(counts: gathered.counts, diagnostics: gathered.diagnostics, fault: fault)
    }

    private func finish(
        _ run: ImportRun.ID, as outcome: ImportRun.Outcome, counts: ImportCounts, diagnostics: [ImportDiagnostic], message: String
    ) async throws {
        let ended = desk.surroundings.now()
        try await desk.store.write { connection in
            try ImportRunStore.finish(
                run, as: outcome, counts: counts, message: message, diagnostics: remarks(diagnostics), at: ended, on: connection)
        }
    }

    private func remarks(_ diagnostics: [ImportDiagnostic]) -> [ImportRun.Diagnostic] {
        diagnostics.map { ImportRun.Diagnostic($0) }
    }
}
