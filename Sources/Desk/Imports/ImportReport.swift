import Foundation
public import Importing
public import Storage

/// How an import went, for a person.
public struct ImportReport: Sendable {
    public let counts: ImportCounts
    public let diagnostics: [ImportDiagnostic]
    /// Why it stopped before the end; `nil` when it got there.
    public let fault: String?
}

extension Desk {
    /// Notes how a run ended: partly done where a record was left out, failed where it stopped before the end.
    func finish(_ run: ImportRun.ID, _ report: ImportReport) async throws {
        let ended = surroundings.now()
        let remarks = report.diagnostics.map { ImportRun.Diagnostic(record: $0.reference, message: $0.message) }
        let outcome: ImportRun.Outcome = report.fault != nil ? .failed : report.counts.failed > 0 ? .partly : .succeeded
        try await store.write { connection in
            try ImportRunStore.finish(
                run, as: outcome, counts: report.counts, message: report.fault, diagnostics: remarks, at: ended, on: connection)
        }
    }
}
