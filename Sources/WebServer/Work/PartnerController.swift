import Casework
import Catalogue
import Desk
import Exporting
import Foundation
import Funding
import Hummingbird
import Pages
import Storage

/// Partner requests: their list, its files, the page of each, and what its forms ask for.
struct PartnerController: Sendable {
    let work: WorkSite

    /// So many a page shows.
    private static let mostOnPage = 200

    func list(_ query: PartnerQuery, _ request: StaffRequest) async throws -> Response {
        let found = try await BrowsePartnerRequests(work.desk).list(filter(query), limitedTo: Self.mostOnPage + 1)
        let names = try await names()
        let model = PartnerListPage.Model(
            query: query, rows: found.requests.prefix(Self.mostOnPage).map { PartnerRow($0, names, work.site) },
            isCut: found.requests.count > Self.mostOnPage, counts: found.counts)
        return try await work.response(PartnerListPage(model: model), to: request)
    }

    func file(_ query: PartnerQuery, _ format: FileFormat, _ request: StaffRequest) async throws -> Response {
        let found = try await BrowsePartnerRequests(work.desk).all(filter(query), by: request.member)
        let names = try await names()
        let list = PartnerSheet(found.map { PartnerRow($0, names, work.site) }, language: request.language)
        let separator = FileFormat.separator(in: request.language)
        let bytes = format == .csv ? CSVFile(list.sheet, separator: separator).bytes : try list.workbook.bytes()
        let name = "\(request.language == .swedish ? "partner" : "partners")-\(work.site.today.iso).\(format.rawValue)"
        return work.file(bytes, format.mediaType, named: name, in: request.language)
    }

    func newForm(of reference: String?, _ request: StaffRequest) async throws -> Response {
        let form = PartnerForm(on: work.site.today, caseReference: reference ?? "", formKey: work.formKey())
        return try await page(nil, form, [], request)
    }

    func page(of id: StoredPartnerRequest.ID, _ request: StaffRequest) async throws -> Response {
        try await page(try await reading(id, request), nil, [], request)
    }

    func add(_ request: StaffRequest) async throws -> Response {
        let form = PartnerForm(request.form)
        switch form.request(on: work.site.today) {
        case .failure(let wrong): return try await page(nil, form, wrong.all, request)
        case .success(let partner):
            let outcome = try await KeepPartnerRequests(work.desk).add(
                partner, caseReference: form.caseReference, by: request.member, formKey: work.key(of: form.formKey))
            return try await answer(outcome, to: form, of: nil, request)
        }
    }

    func change(_ id: StoredPartnerRequest.ID, _ request: StaffRequest) async throws -> Response {
        let form = PartnerForm(request.form)
        let before = try await reading(id, request)
        switch form.request(on: work.site.today) {
        case .failure(let wrong): return try await page(before, form, wrong.all, request)
        case .success(let partner):
            let outcome = try await KeepPartnerRequests(work.desk).change(
                id, from: form.version, to: partner, caseReference: form.caseReference, by: request.member)
            return try await answer(outcome, to: form, of: before, request)
        }
    }

    func setState(of id: StoredPartnerRequest.ID, _ request: StaffRequest) async throws -> Response {
        let typed = PartnerForm(request.form)
        let before = try await reading(id, request)
        guard let state = typed.state else { return work.redirect(to: .partnerRequest(id), in: request.language) }
        switch try await KeepPartnerRequests(work.desk).set(state, of: id, note: typed.note, by: request.member) {
        // Where somebody else was there first, the page shows what they noted.
        case .done, .overtaken: return work.redirect(to: .partnerRequest(id), in: request.language)
        case .missing: throw PageMissing()
        case .refused(let problems):
            var form = form(of: before)
            (form.state, form.note) = (state, typed.note)
            return try await page(before, form, problems, request)
        }
    }

    private func answer(
        _ outcome: KeepPartnerRequests.Outcome, to form: PartnerForm, of before: StoredPartnerRequest?, _ request: StaffRequest
    ) async throws -> Response {
        switch outcome {
        case .done(let id): return work.redirect(to: .partnerRequest(id), in: request.language)
        case .missing: throw PageMissing()
        case .refused(let problems): return try await page(before, form, problems, request)
        case .overtaken(let now):
            var form = form
            form.version = now.version
            return try await page(now, form, [], isOvertaken: true, request)
        }
    }

    private func reading(_ id: StoredPartnerRequest.ID, _ request: StaffRequest) async throws -> StoredPartnerRequest {
        guard let stored = try await BrowsePartnerRequests(work.desk).reading(of: id, by: request.member) else { throw PageMissing() }
        return stored
    }

    private func form(of stored: StoredPartnerRequest) -> PartnerForm {
        PartnerForm(stored.request, caseReference: stored.caseName?.reference ?? "", version: stored.version)
    }

    /// - Parameter stored: as it is kept; `nil` for a new one.
    private func page(
        _ stored: StoredPartnerRequest?, _ typed: PartnerForm?, _ problems: [NetworkProblem], isOvertaken: Bool = false,
        _ request: StaffRequest
    ) async throws -> Response {
        let names = try await names()
        let kept = stored.map(form)
        var file: (id: Int64, reference: String, title: String)?
        if let id = stored?.request.caseID, let name = stored?.caseName { file = (id, name.reference, name.title) }
        let organisations = BrowseOrganisations(work.desk)
        let registered =
            if let stored { try await organisations.organisation(like: stored.request.organisation) } else {
                nil as RegisteredOrganisation?
            }
        let model = PartnerRequestPage.Model(
            id: stored?.id, form: typed ?? kept ?? PartnerForm(on: work.site.today, formKey: work.formKey()),
            state: stored?.state ?? .open,
            history: (stored?.history ?? []).map { .init(state: $0.state, day: $0.day, by: names.name(ofActor: $0.actor), note: $0.note) },
            case: file, keys: stored?.request.organisation.keys ?? [], programmes: work.programmes(in: request.language),
            problems: problems, overtaken: isOvertaken ? kept : nil, suggestions: try await organisations.names(),
            registered: registered.map { ($0.id, $0.organisation.name) })
        return try await work.response(
            PartnerRequestPage(model: model), status: HTTPResponse.Status(of: problems, isOvertaken: isOvertaken), to: request)
    }

    private func filter(_ query: PartnerQuery) -> PartnerRequestFilter {
        PartnerRequestFilter(direction: query.direction, state: query.state)
    }

    private func names() async throws -> StaffNames { StaffNames(try await BrowseCases(work.desk).members()) }
}

extension WorkSite {
    /// The programmes that a form offers.
    func programmes(in language: Language) -> [(id: String, name: String)] {
        desk.catalogue.programmes.map { (id: $0.id.rawValue, name: $0.name[language]) }
    }
}

extension PartnerRow {
    init(_ stored: StoredPartnerRequest, _ names: StaffNames, _ site: Site) {
        let last = stored.history.last
        self.init(
            id: stored.id, request: stored.request, state: stored.state,
            changed: (last?.day ?? stored.request.day, last.map { names.name(ofActor: $0.actor) } ?? ""),
            programme: site.programme(stored.request.programme)?.shortName, caseName: stored.caseName)
    }
}
