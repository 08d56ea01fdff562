import Casework
import Desk
import Exporting
import Foundation
import Funding
import Hummingbird
import Pages
import Storage

/// Lists over all projects: what they owe, as a page, as a file and as somebody's calendar, and their money by month.
struct ObligationController: Sendable {
    let work: WorkSite

    /// So many a page shows.
    private static let mostOnPage = 200

    func list(_ query: ObligationQuery, _ request: StaffRequest) async throws -> Response {
        let found = try await BrowseObligations(work.desk).list(
            filter(query, request.member), limitedTo: Self.mostOnPage + 1)
        let names = try await names()
        let token = try await StaffCalendar(work.desk).token(of: request.member)
        let context = work.site.bareContext(in: request.language)
        let model = ObligationListPage.Model(
            query: query, rows: found.prefix(Self.mostOnPage).map { ObligationRow($0, names) }, isCut: found.count > Self.mostOnPage,
            calendar: token.map { context.absoluteWork(.calendarFile(token: $0)) }, hasMail: work.sendsMail)
        return try await work.response(ObligationListPage(model: model), to: request)
    }

    func file(_ query: ObligationQuery, _ request: StaffRequest) async throws -> Response {
        let found = try await BrowseObligations(work.desk).all(filter(query, request.member), by: request.member)
        let names = try await names()
        let file = ObligationFile.file(found.map { ObligationRow($0, names) }, on: work.site.today, in: request.language)
        let name = request.language == .swedish ? "ataganden.csv" : "obligations.csv"
        return work.file(file.bytes, FileFormat.csv.mediaType, named: name, in: request.language)
    }

    func liquidity(_ request: StaffRequest) async throws -> Response {
        let answer = try await ShowLiquidity(work.desk).answer()
        let names = try await names()
        let model = LiquidityPage.Model(
            courses: answer.courses, counted: answer.counted, leftOut: answer.leftOut.map { CaseRow($0, names) })
        return try await work.response(LiquidityPage(model: model), to: request)
    }

    // MARK: Calendars

    func renewCalendar(_ request: StaffRequest) async throws -> Response {
        try await StaffCalendar(work.desk).renew(for: request.member)
        return work.redirect(to: .obligations(ObligationQuery()), in: request.language)
    }

    /// Whoever has the address may read it: programs cannot sign in.
    func calendarFile(token: String, _ request: Request, in language: Language) async throws -> Response {
        guard let content = try await StaffCalendar(work.desk).content(token: token) else { throw PageMissing() }
        let names = StaffNames([content.member])
        let calendar = StaffCalendarFile(
            obligations: content.obligations.map { ObligationRow($0, names) }, cases: content.cases.map { CaseRow($0, names) },
            networks: content.networks.map { NetworkDay($0, since: work.site.started) }, token: token, since: work.site.started)
        let file = calendar.file(in: work.site.bareContext(in: language))
        return Exported(
            bytes: file.bytes, mediaType: CalendarFile.mediaType, language: language, updated: file.updated, fileName: "utblick.ics",
            readers: .holders
        ).response(to: request)
    }

    private func filter(_ query: ObligationQuery, _ member: StaffMember) -> ObligationFilter {
        let state: ObligationFilter.State =
            switch query.state {
            case .open: .open
            case .late: .late
            case .done: .fulfilled
            }
        return ObligationFilter(state: state, owner: query.isMine ? member.number : nil, kind: query.kind)
    }

    private func names() async throws -> StaffNames { StaffNames(try await BrowseCases(work.desk).members()) }
}
