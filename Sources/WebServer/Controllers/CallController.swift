import Catalogue
import Desk
import Foundation
import Funding
import Hummingbird
import Language
import Matching
import Pages
import Storage

/// The list of calls and one call.
struct CallController: Sendable {
    private static let perPage = 25

    let site: Site

    /// - Parameter ignored: what of the address was not understood.
    func list(_ filter: Pages.CallFilter, ignored: IgnoredFilters, in language: Language) async throws -> Response {
        let (filter, ignored) = site.understood(filter, ignored, in: language)
        let wanted = Storage.CallFilter(filter, at: site.now)
        let order = Storage.CallFilter.Order(filter.sort, in: language)
        let answer = try await SearchCalls(site.desk).page(filter.page, of: Self.perPage, filter: wanted, by: order, in: language)
        let unknown = answer.unknownWords.notes(tellingAll: answer.isThin) { unknown, word in
            var mended = filter
            mended.text = unknown.mended(filter.text, with: word)
            mended.page = 1
            return .calls(mended)
        }
        let model = CallsPage.Model(
            filter: filter, calls: answer.calls.map(site.summary), total: answer.total, perPage: Self.perPage,
            counts: CallsPage.Counts(answer.facets, programmes: site.desk.catalogue.programmes),
            unknownWords: unknown, ignored: ignored)
        return try await site.response(CallsPage(model: model), status: model.isBeyondEnd ? .notFound : .ok, in: language)
    }

    /// How what is typed in the search may go on. Others may type the same: any cache may keep it for an hour.
    func suggestions(completing typed: String, in language: Language) throws -> Response {
        let words = SuggestWords(site.desk).suggestions(completing: typed, in: language)
        return Response(
            status: .ok,
            headers: [.contentType: "application/json", .contentLanguage: language.rawValue, .cacheControl: "public, max-age=3600"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(words))))
    }

    /// One call; with an idea in its address, judged for it. A part of the idea that cannot be read is left out and said.
    func call(_ id: Call.ID, idea query: IdeaQuery, in language: Language) async throws -> Response {
        guard let call = try await BrowseCalls(site.desk).call(id) else { throw PageMissing() }
        let programme = site.programme(call.programme)
        let latestChange = try await BrowseChanges(site.desk).latest(of: id)
        let notices = try await CallNotices(site.desk).notices(of: id)
        let precedents = try await SearchProjects(site.desk).projects(like: call, limitedTo: ProjectController.fewPrecedents)
        guard !query.isEmpty else {
            let model = CallPage.Model(
                call: call, programme: programme, notices: notices, latestChange: latestChange, precedents: precedents)
            // What its source has no more is gone, and still told of.
            return try await site.response(CallPage(model: model), status: call.withdrawnAt == nil ? .ok : .gone, in: language)
        }
        let reading = IdeaReading(IdeaDraft(query), words: site.desk.words, catalogue: site.desk.catalogue)
        var problems = reading.problems.map(InputProblem.init)
        var moment = Moment(site.now)
        if !query.date.isEmpty {
            if let day = Day(iso: query.date) { moment = Moment(on: day) } else { problems.append(.dateImpossible(query.date)) }
        }
        var judged: Match?
        if let idea = reading.idea { judged = try await JudgeCall(site.desk).match(call, for: idea, at: moment) }
        let model = CallPage.Model(
            call: call, programme: programme, notices: notices, idea: query, judged: judged, problems: problems,
            latestChange: latestChange, precedents: precedents)
        return try await site.response(CallPage(model: model), in: language)
    }

    /// Everything that has changed in one call.
    func history(of id: Call.ID, in language: Language) async throws -> Response {
        guard let call = try await BrowseCalls(site.desk).outlines([id]).first else { throw PageMissing() }
        let changes = try await BrowseChanges(site.desk).history(of: id)
        return try await site.response(CallHistoryPage(model: .init(call: call, changes: changes)), in: language)
    }

    /// What has changed in all calls, a page of it.
    func changes(before: CallChange.ID?, in language: Language) async throws -> Response {
        let found = try await BrowseChanges(site.desk).latest(before: before, limitedTo: Self.perPage + 1)
        let entries = found.prefix(Self.perPage).map { ChangesPage.Entry(change: $0.change, call: site.summary(of: $0.call)) }
        let model = ChangesPage.Model(entries: entries, before: before, hasMore: found.count > Self.perPage)
        return try await site.response(ChangesPage(model: model), in: language)
    }
}

extension CallsPage.Counts {
    init(_ facets: CallFacets, programmes known: [Programme]) {
        let open = facets.states[.open] ?? 0
        let coming = facets.states[.coming] ?? 0
        let past = (facets.states[.closed] ?? 0) + (facets.states[.withdrawn] ?? 0)
        let programmes = known.compactMap { programme in
            facets.programmes[programme.id].map {
                CallsPage.ProgrammeCount(id: programme.id, name: programme.shortName, count: $0)
            }
        }
        self.init(
            statuses: [
                .ahead: open + coming, .open: open, .coming: coming, .closed: past,
                .all: facets.states.values.reduce(0, +),
            ],
            programmes: programmes.sorted { ($0.count, $1.name.sv) > ($1.count, $0.name.sv) },
            themes: facets.themes, audiences: facets.audiences, closingWithin: facets.closingWithin)
    }
}

extension Site {
    /// A filter without a programme that nobody knows, which is told with what else was passed over.
    func understood(
        _ filter: Pages.CallFilter, _ ignored: IgnoredFilters, in language: Language
    ) -> (Pages.CallFilter, IgnoredFilters) {
        guard let id = filter.programme, programme(id) == nil else { return (filter, ignored) }
        var (filter, ignored) = (filter, ignored)
        filter.programme = nil
        ignored.add(unknownProgramme: id, in: language)
        return (filter, ignored)
    }
}

extension Storage.CallFilter {
    /// The store's conditions for what a reader chose.
    init(_ filter: Pages.CallFilter, at moment: Date) {
        self.init(moment: moment)
        text = filter.text
        programmes = filter.programme.map { [$0] } ?? []
        themes = filter.theme.map { [$0] } ?? []
        audience = filter.audience.map { [$0] } ?? []
        closesWithinDays = filter.closesWithin
        day = filter.day
        states =
            switch filter.status {
            case .ahead: [.open, .coming]
            case .open: [.open]
            case .coming: [.coming]
            case .closed: [.closed, .withdrawn]
            case .all: []
            }
    }
}

extension Storage.CallFilter.Order {
    init(_ sort: Pages.CallFilter.Sort, in language: Language) {
        self =
            switch sort {
            case .deadline: .deadline
            case .opening: .opening
            case .budget: .budget
            case .title: .title(language)
            }
    }
}
