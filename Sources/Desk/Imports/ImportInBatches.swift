import Foundation
import Importing
import SQLCore
import Storage

/// A run over an input whose batches are stored as they come; those before a fault stay. The run is closed whatever happens.
struct ImportInBatches<Batch: Sendable>: Sendable {
    let desk: Desk
    let source: String
    let diagnostics: @Sendable (Batch) -> [ImportDiagnostic]
    let store: @Sendable (Batch, Date, any SQLConnection) throws -> ImportCounts

    /// - Parameters:
    ///   - read: calls its second argument with every batch.
    ///   - progress: told after each batch what has come so far.
    ///   - remarks: what else is to be told of the run, asked for once all is stored; `isWhole` where the input was read to its end.
    func run(
        _ read: @escaping @Sendable (_ now: Date, _ take: (Batch) throws -> Void) throws -> Void,
        progress: @Sendable (ImportCounts) -> Void = { _ in },
        remarks: (_ counts: ImportCounts, _ isWhole: Bool) async throws -> [ImportDiagnostic] = { _, _ in [] }
    ) async throws -> ImportReport {
        let began = desk.surroundings.now()
        let source = source
        let run = try await desk.store.write { try ImportRunStore.begin(source: source, at: began, on: $0) }
        var counts = ImportCounts()
        var met: [ImportDiagnostic] = []
        do {
            var fault: ImportReport.Fault?
            do {
                try await takeIn(read, at: began, counts: &counts, met: &met, progress: progress)
            } catch let refusal as ImportRefusal {
                fault = .stopped(refusal.description)
            }
            met += try await remarks(counts, fault == nil)
            let report = ImportReport(counts: counts, diagnostics: met, fault: fault)
            try await desk.finish(run, report)
            return report
        } catch {
            // Whatever else went wrong is not the source's.
            await desk.finish(run, counts, met, after: error)
            throw error
        }
    }

    private func takeIn(
        _ read: @escaping @Sendable (Date, (Batch) throws -> Void) throws -> Void, at now: Date, counts: inout ImportCounts,
        met: inout [ImportDiagnostic], progress: @Sendable (ImportCounts) -> Void
    ) async throws {
        let thread = BatchThread<Batch>()
        let store = store
        for try await batch in thread.batches({ try read(now, $0) }) {
            counts = try await counts + desk.writeUnderLease { try store(batch, now, $0) }
            let remarks = diagnostics(batch)
            let failed = remarks.count { $0.severity == .error }
            counts.failed += failed
            counts.seen += failed
            met += remarks
            progress(counts)
            thread.isDone()
        }
        try Task.checkCancellation()
    }
}
