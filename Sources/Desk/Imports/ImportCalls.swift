public import Foundation
public import Funding
public import Importing
import SQLCore
import Storage

/// Brings calls of a source other than the portal into the store, all of them in one transaction, or none.
public struct ImportCalls: Sendable {
    /// The name that runs over the source go by.
    public let source: String
    private let desk: Desk
    private let origin: Call.Origin
    /// The desk whose own calls they become; `nil` for calls that all desks share.
    private let owner: MunicipalDesk.ID?

    /// Calls that all desks share.
    public init(_ desk: Desk, source: String, origin: Call.Origin) {
        self.desk = desk
        self.source = source
        self.origin = origin
        owner = nil
    }

    /// Calls that are this desk's own, by their ids too, and that no other desk shows.
    public init(ownOf desk: Desk, origin: Call.Origin) {
        self.desk = desk
        self.origin = origin
        source = desk.id.source(of: origin)
        owner = desk.id
    }

    /// - Parameters:
    ///   - isComplete: the input holds every call of the source, so that those that are missing are marked as withdrawn; far fewer than the
    ///     last time are then held back. Where a record could not be read, none is: its call may be the missing one.
    ///   - acceptingFewer: takes in also what is far less than the last time.
    ///   - read: calls its second argument with every batch.
    public func run(
        isComplete: Bool = false, acceptingFewer: Bool = false,
        _ read: @escaping @Sendable (_ now: Date, _ take: (ImportBatch) throws -> Void) throws -> Void
    ) async throws -> ImportReport {
        let began = desk.surroundings.now()
        let source = source
        let run = try await desk.store.write { try ImportRunStore.begin(source: source, at: began, on: $0) }
        var gathered = Gathered()
        do {
            try await gather(into: &gathered) { try read(began, $0) }
            if isComplete, !acceptingFewer {
                let before = try await desk.store.read { try ShrinkLimit.baseline(of: source, on: $0) }
                if let objection = ShrinkLimit.objection(to: gathered.records.count, after: before) {
                    return try await close(run, gathered, fault: .heldBack(objection))
                }
            }
            return try await takeIn(gathered, run: run, isComplete: isComplete, began: began)
        } catch let refusal as ImportRefusal {
            return try await close(run, gathered, fault: .stopped(refusal.description))
        } catch {
            await desk.finish(run, gathered.counts, gathered.diagnostics, after: error)
            throw error
        }
    }

    private struct Gathered {
        var records: [Storage.CallRecord] = []
        var diagnostics: [ImportDiagnostic] = []

        var failed: Int { diagnostics.count { $0.severity == .error } }
        /// Before anything is taken in.
        var counts: ImportCounts { ImportCounts(seen: records.count + failed, failed: failed) }
    }

    private func gather(
        into gathered: inout Gathered, _ read: @escaping @Sendable ((ImportBatch) throws -> Void) throws -> Void
    ) async throws {
        let thread = BatchThread<ImportBatch>()
        for try await batch in thread.batches(read) {
            gathered.records += batch.records.map {
                Storage.CallRecord(call: $0.call, reference: $0.reference, sourceRecord: $0.rawJSON, sourceChangedAt: nil)
            }
            gathered.diagnostics += batch.diagnostics
            thread.isDone()
        }
        try Task.checkCancellation()
    }

    private func takeIn(_ gathered: Gathered, run: ImportRun.ID, isComplete: Bool, began: Date) async throws -> ImportReport {
        let (origin, owner, ended) = (origin, owner, desk.surroundings.now())
        let report = try await desk.writeUnderLease { connection in
            var counts = try CallStore.upsert(contentsOf: gathered.records, of: owner, at: began, on: connection)
            if isComplete, gathered.failed == 0 {
                counts.withdrawn = try CallStore.withdraw(
                    missingFrom: Set(gathered.records.map(\.call.id)), origin: origin, of: owner, reach: Day(of: began, in: .stockholm),
                    at: began, on: connection
                ).count
            }
            counts.failed = gathered.failed
            counts.seen += gathered.failed
            let report = ImportReport(
                counts: counts, diagnostics: gathered.diagnostics,
                withheld: isComplete && gathered.failed > 0
                    ? "some records could not be read, so that no missing call was marked as withdrawn" : nil)
            try report.note(run, at: ended, on: connection)
            return report
        }
        let counts = report.counts
        if counts.inserted + counts.updated + counts.withdrawn > 0 { try await desk.matchers.refresh() }
        return report
    }

    /// Ends a run that has taken nothing in.
    private func close(_ run: ImportRun.ID, _ gathered: Gathered, fault: ImportReport.Fault) async throws -> ImportReport {
        let report = ImportReport(counts: gathered.counts, diagnostics: gathered.diagnostics, fault: fault)
        try await desk.finish(run, report)
        return report
    }
}
