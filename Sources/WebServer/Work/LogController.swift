import Casework
import Desk
import Hummingbird
import Pages

/// The desk's log for those who may read it.
struct LogController: Sendable {
    private static let mostOnPage = 100

    let work: WorkSite

    /// - Parameter before: the number that the entries shown lie before; `nil` for the latest.
    func page(before: Int?, _ request: StaffRequest) async throws -> Response {
        let found = try await ReadAudit(work.desk).latest(Self.mostOnPage + 1, before: before)
        let names = StaffNames(try await BrowseCases(work.desk).members())
        let entries = found.prefix(Self.mostOnPage).map { entry in
            LogPage.Entry(
                number: entry.number, moment: entry.moment, who: names.name(ofActor: entry.actor), action: entry.action,
                subject: entry.subject, details: entry.namedDetails)
        }
        return try await work.response(
            LogPage(model: .init(entries: entries, before: before, hasMore: found.count > Self.mostOnPage)), to: request)
    }
}
