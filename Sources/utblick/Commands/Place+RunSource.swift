import ArgumentParser
import Desk
import Foundation
import Funding

extension Place {
    /// Runs a source's importer by hand, beside servers that may do the same: one at a time gets to.
    func run<Report: Sendable>(
        _ source: FundingSource.ID, of desk: Desk, _ body: @escaping @Sendable () async throws -> Report
    ) async throws -> Report {
        let known = try sources(for: desk.catalogue)
        let schedule = known.first { $0.id == source }?.schedule ?? SourceSchedule(interval: 86_400)
        guard case .ran(let report) = try await RunSource(desk).run(source, on: schedule, body) else {
            Terminal.error(
                "Another program is fetching from this source just now. Try again in a few minutes; utblick sources tells how it goes.")
            throw ExitCode.takenByAnother
        }
        return report
    }
}

extension ExitCode {
    /// Somebody else does the same just now (`EX_TEMPFAIL`).
    static let takenByAnother = ExitCode(75)
}
