import Foundation
import Funding
public import Importing
import Storage

/// Asks the EU Funding & Tenders Portal for the Commission's notices about open and coming calls, those most in need first.
///
/// One request a call, so that a run takes only so many; what it has brought stays when it stops.
public struct ImportNotices: Sendable {
    /// How a run went, for a person.
    public struct Report: Sendable {
        /// Calls that the portal answered about.
        public var answered = 0
        /// Calls that the portal has no document of.
        public var missing = 0
        /// Calls whose answer could not be read or did not come.
        public var failed = 0
        /// Notices that were not known before.
        public var added = 0
        public var diagnostics: [ImportDiagnostic] = []
        /// Why the run stopped before its end.
        public var fault: String?

        fileprivate var counts: ImportCounts {
            ImportCounts(
                seen: answered + missing + failed, inserted: added, unchanged: answered + missing, failed: failed)
        }
    }

    public static let source = "notices"

    /// Calls that a run asks about unless it is told otherwise.
    public static let usualLimit = 100

    /// So many calls in a row without an answer mean that the portal is out of order.
    private static let mostFaultsInARow = 3

    private let desk: Desk
    private let reader: PortalNoticeReader

    public init(_ desk: Desk, reader: PortalNoticeReader = PortalNoticeReader()) {
        self.desk = desk
        self.reader = reader
    }

    /// - Parameter progress: told after each call how many have been asked about.
    public func run(
        limitedTo limit: Int = usualLimit, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Report {
        let began = desk.surroundings.now()
        let (run, candidates) = try await desk.store.write { connection in
            (
                try ImportRunStore.begin(source: Self.source, at: began, on: connection),
                try CallNoticeStore.mostInNeed(origin: .portal, at: began, limitedTo: limit, on: connection)
            )
        }
        var report = Report()
        do {
            try await ask(about: candidates, report: &report, progress: progress)
        } catch {
            await desk.finish(run, report.counts, report.diagnostics, after: error)
            throw error
        }
        try await desk.finish(
            run,
            ImportReport(counts: report.counts, diagnostics: report.diagnostics, fault: report.fault.map { .stopped($0) }))
        return report
    }

    private func ask(
        about candidates: [CallNoticeStore.Candidate], report: inout Report, progress: @Sendable (Int, Int) -> Void
    ) async throws {
        var faultsInARow = 0
        for (number, candidate) in candidates.enumerated() {
            do {
                let answer = try await reader.answer(forTopic: candidate.identifier)
                try await keep(answer, of: candidate, report: &report)
                faultsInARow = 0
            } catch let error as PortalError {
                faultsInARow += 1
                try await keep(error, of: candidate, report: &report)
                guard faultsInARow < Self.mostFaultsInARow else {
                    report.fault = error.description
                    return
                }
            }
            progress(number + 1, candidates.count)
        }
    }

    private func keep(
        _ answer: PortalNoticeReader.Answer, of candidate: CallNoticeStore.Candidate, report: inout Report
    ) async throws {
        let now = desk.surroundings.now()
        switch answer {
        case .missing:
            try await desk.writeUnderLease { try CallNoticeStore.note(.missing, of: candidate.id, at: now, on: $0) }
            report.missing += 1
        case .details(let details):
            let notices = details.notices.map {
                CallNotice(day: $0.approved, changedAt: $0.changedAt, text: $0.text, firstSeenAt: now)
            }
            report.added += try await desk.writeUnderLease { connection in
                try CallNoticeStore.note(.answered, of: candidate.id, at: now, on: connection)
                return try CallNoticeStore.replace(notices, isWhole: details.isWhole, of: candidate.id, at: now, on: connection)
            }
            report.answered += 1
            report.diagnostics += details.diagnostics
        }
    }

    /// A call that failed goes to the end of the queue, so that it does not stand in the way of the others.
    private func keep(_ error: PortalError, of candidate: CallNoticeStore.Candidate, report: inout Report) async throws {
        let now = desk.surroundings.now()
        try await desk.writeUnderLease { try CallNoticeStore.note(.failed, of: candidate.id, at: now, on: $0) }
        report.failed += 1
        report.diagnostics.append(
            ImportDiagnostic(reference: candidate.identifier, severity: .error, message: "No notices could be read: \(error.reason)"))
    }
}
