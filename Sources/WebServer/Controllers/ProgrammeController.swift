import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// The programmes and one programme.
struct ProgrammeController: Sendable {
    let site: Site

    func list(in language: Language) async throws -> Response {
        var filter = Storage.CallFilter(moment: site.now)
        filter.states = [.open, .coming]
        let facets = try await BrowseCalls(site.desk).facets(filter)
        let model = ProgrammesPage.Model(
            programmes: site.desk.catalogue.programmes, callsAhead: facets.programmes,
            unreadable: site.desk.catalogue.unreadableProgrammes)
        return try await site.response(ProgrammesPage(model: model), in: language)
    }

    func programme(_ id: Programme.ID, in language: Language) async throws -> Response {
        let catalogue = site.desk.catalogue
        guard let programme = catalogue.programme(id) else { throw PageMissing() }
        var filter = Storage.CallFilter(moment: site.now)
        filter.states = [.open, .coming]
        filter.programmes = [id]
        let calls = try await BrowseCalls(site.desk).first(10, filter: filter, by: .deadline)
        let pastCalls = catalogue.pastCalls.filter { $0.programme == id }.sorted { Self.date(of: $0) > Self.date(of: $1) }
        let model = ProgrammePage.Model(
            programme: programme, predecessors: summaries(programme.succeeds), successors: summaries(programme.succeededBy),
            callsAhead: calls.map(site.summary), pastCalls: pastCalls,
            precedents: try await SearchProjects(site.desk).projects(of: programme, limitedTo: ProjectController.fewPrecedents))
        return try await site.response(ProgrammePage(model: model), in: language)
    }

    private func summaries(_ ids: [Programme.ID]) -> [ProgrammeSummary] {
        ids.compactMap(site.desk.catalogue.programme).map { ProgrammeSummary($0, on: site.today) }
    }

    /// A past call's last known date, for the newest first.
    private static func date(of call: PastCall) -> Day {
        (call.closed ?? call.opened)?.lastDay ?? Day(daysSince1970: 0)
    }
}
