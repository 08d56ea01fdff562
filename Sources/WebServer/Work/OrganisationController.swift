import Casework
import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// The register of organisations: its list, the page of each, and what its forms ask for.
struct OrganisationController: Sendable {
    /// So many a page shows.
    private static let mostOnPage = 200

    let work: WorkSite

    func list(_ text: String, _ request: StaffRequest) async throws -> Response {
        let found = try await BrowseOrganisations(work.desk).list(text, limitedTo: Self.mostOnPage + 1)
        let rows = found.prefix(Self.mostOnPage).map { OrganisationListPage.Row(id: $0.id, organisation: $0.organisation) }
        let model = OrganisationListPage.Model(text: text, rows: rows, isCut: found.count > Self.mostOnPage)
        return try await work.response(OrganisationListPage(model: model), to: request)
    }

    /// - Parameter partner: the partner request whose organisation the form begins with.
    func newForm(of partner: StoredPartnerRequest.ID?, _ request: StaffRequest) async throws -> Response {
        var form = OrganisationForm(formKey: work.formKey())
        if let partner, let stored = try await BrowsePartnerRequests(work.desk).reading(of: partner, by: request.member) {
            form = OrganisationForm(KnownOrganisation(stored.request.organisation), formKey: work.formKey())
        }
        return try await page(nil, form, [], request)
    }

    func page(of id: RegisteredOrganisation.ID, _ request: StaffRequest) async throws -> Response {
        guard let reading = try await BrowseOrganisations(work.desk).reading(of: id) else { throw PageMissing() }
        return try await page(reading, nil, [], request)
    }

    func add(_ request: StaffRequest) async throws -> Response {
        let form = OrganisationForm(request.form)
        switch form.organisation {
        case .failure(let wrong): return try await page(nil, form, wrong.all, request)
        case .success(let organisation):
            let outcome = try await KeepOrganisations(work.desk).add(
                organisation, by: request.member, formKey: work.key(of: form.formKey))
            return try await answer(outcome, to: form, of: nil, request)
        }
    }

    func change(_ id: RegisteredOrganisation.ID, _ request: StaffRequest) async throws -> Response {
        let form = OrganisationForm(request.form)
        guard let reading = try await BrowseOrganisations(work.desk).reading(of: id) else { throw PageMissing() }
        switch form.organisation {
        case .failure(let wrong): return try await page(reading, form, wrong.all, request)
        case .success(let organisation):
            let outcome = try await KeepOrganisations(work.desk).change(id, from: form.version, to: organisation, by: request.member)
            return try await answer(outcome, to: form, of: reading, request)
        }
    }

    func remove(_ id: RegisteredOrganisation.ID, _ request: StaffRequest) async throws -> Response {
        let version = OrganisationForm(request.form).version
        switch try await KeepOrganisations(work.desk).remove(id, from: version, by: request.member) {
        // Where somebody else has changed it meanwhile, the page shows how it is now.
        case .overtaken: return work.redirect(to: .organisation(id), in: request.language)
        case .missing: throw PageMissing()
        case .done, .refused, .taken: return work.redirect(to: .organisations(text: ""), in: request.language)
        }
    }

    private func answer(
        _ outcome: KeepOrganisations.Outcome, to form: OrganisationForm, of reading: BrowseOrganisations.Reading?, _ request: StaffRequest
    ) async throws -> Response {
        switch outcome {
        case .done(let id): return work.redirect(to: .organisation(id), in: request.language)
        case .missing: throw PageMissing()
        case .refused(let problems): return try await page(reading, form, problems, request)
        case .taken(let field, let other):
            return try await page(reading, form, [], taken: (field, other.id, other.organisation.name), request)
        case .overtaken(let now):
            var form = form
            form.version = now.version
            return try await page(reading, form, [], overtaken: OrganisationForm(now.organisation, version: now.version), request)
        }
    }

    /// - Parameter reading: as it is kept; `nil` for a new one.
    private func page(
        _ reading: BrowseOrganisations.Reading?, _ typed: OrganisationForm?, _ problems: [NetworkProblem],
        taken: (field: NetworkProblem.Field, id: Int64, name: String)? = nil, overtaken: OrganisationForm? = nil, _ request: StaffRequest
    ) async throws -> Response {
        let kept = reading.map { OrganisationForm($0.registered.organisation, version: $0.registered.version) }
        let model = OrganisationPage.Model(
            id: reading?.registered.id, form: typed ?? kept ?? OrganisationForm(formKey: work.formKey()),
            occurrences: try await occurrences(reading, in: request.language), problems: problems, taken: taken, overtaken: overtaken)
        let status: HTTPResponse.Status = taken == nil ? .init(of: problems, isOvertaken: overtaken != nil) : .unprocessableContent
        return try await work.response(OrganisationPage(model: model), status: status, to: request)
    }

    private func occurrences(
        _ reading: BrowseOrganisations.Reading?, in language: Language
    ) async throws -> OrganisationPage.Occurrences {
        var shown = OrganisationPage.Occurrences()
        guard let reading else { return shown }
        let names = StaffNames(try await BrowseCases(work.desk).members())
        let found = reading.occurrences
        shown.cases = found.cases.map { CaseRow($0, names) }
        shown.projects = found.projects.map { CaseRow($0, names) }
        shown.requests = found.requests.map { PartnerRow($0, names, work.site) }
        shown.imported = reading.imported
        let networks = try await ReadNetworks(work.desk).list()
        shown.networks = networks.filter { found.networks.contains($0.id) }.map {
            (id: $0.id, name: $0.network?.name[language] ?? $0.stored.record.name)
        }
        return shown
    }
}
