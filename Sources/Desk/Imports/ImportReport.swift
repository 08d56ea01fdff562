import Foundation
public import Importing
import SQLCore
public import Storage

/// How an import went, for a person.
public struct ImportReport: Sendable {
    /// Why an import did not go through.
    public enum Fault: Sendable, Hashable {
        /// The source did not give everything, or not in a form that can be read.
        case stopped(String)
        /// The source gave far less than the last time, which is therefore not taken in.
        case heldBack(String)

        /// In words, without a full stop.
        public var reason: String {
            switch self {
            case .stopped(let reason), .heldBack(let reason): reason
            }
        }
    }

    public let counts: ImportCounts
    public let diagnostics: [ImportDiagnostic]
    /// `nil` when it went through.
    public let fault: Fault?
    /// Why nothing was withdrawn where missing records otherwise would be; `nil` when nothing stood in the way.
    public let withheld: String?

    init(counts: ImportCounts, diagnostics: [ImportDiagnostic], fault: Fault? = nil, withheld: String? = nil) {
        self.counts = counts
        self.diagnostics = diagnostics
        self.fault = fault
        self.withheld = withheld
    }

    private var outcome: ImportRun.Outcome {
        switch fault {
        case .stopped: .failed
        case .heldBack: .heldBack
        case nil: counts.failed > 0 || withheld != nil ? .partly : .succeeded
        }
    }

    /// Notes that this is how a run ended.
    func note(_ run: ImportRun.ID, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try ImportRunStore.finish(
            run, as: outcome, counts: counts, message: fault?.reason ?? withheld,
            diagnostics: diagnostics.map { ImportRun.Diagnostic($0) }, at: now, on: connection)
    }
}

extension Desk {
    /// Notes how a run ended.
    func finish(_ run: ImportRun.ID, _ report: ImportReport) async throws {
        let ended = surroundings.now()
        try await store.write { try report.note(run, at: ended, on: $0) }
    }

    /// Notes that a fault which is not the source's ended a run, whatever becomes of that: the fault itself is the caller's to tell.
    func finish(_ run: ImportRun.ID, _ counts: ImportCounts, _ diagnostics: [ImportDiagnostic], after error: any Error) async {
        let report = ImportReport(counts: counts, diagnostics: diagnostics, fault: .stopped("\(type(of: error))"))
        try? await finish(run, report)
    }
}
