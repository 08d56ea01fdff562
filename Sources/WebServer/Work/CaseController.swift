import Casework
import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// The coordinator's cases: lists, the page of each, and what its forms ask for.
struct CaseController: Sendable {
    let work: WorkSite

    // MARK: Reading

    func start(_ request: StaffRequest) async throws -> Response {
        let browsing = BrowseCases(work.desk)
        let overview = request.member.may(.readCases) ? try await browsing.overview(for: request.member) : .nothing
        let names = try await names()
        let asked = request.member.may(.readCases) ? try await BrowsePartnerRequests(work.desk).waiting() : []
        let days = request.member.may(.readCases) ? try await networkDays() : []
        let owed = request.member.may(.readCases) ? try await BrowseObligations(work.desk).soon() : []
        let shutOff = request.member.may(.manageWebhooks) ? try await ReadWebhooks(work.desk).shutOff() : []
        let model = WorkStartPage.Model(
            new: overview.new.map { CaseRow($0, names) }, mine: overview.mine.map { CaseRow($0, names) },
            due: overview.due.map { CaseRow($0, names) }, decided: overview.decided,
            touched: overview.touched.map { .init(row: CaseRow($0.outline, names), call: $0.call, kind: $0.kind, seen: $0.seenAt) },
            obligations: owed.map { ObligationRow($0, names) }, partners: asked.map { PartnerRow($0, names, work.site) }, networks: days,
            shutOff: shutOff.map(work.row), daysNeeded: work.desk.catalogue.municipality.preparation?.applicationDays,
            counts: overview.counts)
        return try await work.response(WorkStartPage(model: model), to: request)
    }

    /// Networks' days, as far ahead as obligations.
    private func networkDays() async throws -> [NetworkDay] {
        let today = work.site.today
        return try await ReadNetworks(work.desk).agenda(from: today, through: today.adding(days: BrowseObligations.daysAhead)).map {
            NetworkDay($0, since: work.site.started)
        }
    }

    func list(_ query: CaseQuery, _ request: StaffRequest) async throws -> Response {
        let page = try await BrowseCases(work.desk).page(
            browsing(query, request), after: query.after.map { CasePlace(changedAt: $0.changedAt, id: $0.id) },
            limitedTo: query.isBoard ? 200 : 50)
        // Of a further page, or of one phase's or person's cases, the rest is not asked for.
        let isAll = query.after == nil && query.phase == nil && query.owner == .anybody
        let found = isAll ? try await SearchNetworks(work.desk).found(query.text) : .nothing
        let names = try await names()
        let model = CaseListPage.Model(
            query: query, cases: page.cases.map { CaseRow($0, names) },
            next: page.next.map { .init(changedAt: $0.changedAt, id: $0.id) }, counts: page.counts,
            networks: found.networks.map(NetworkListPage.Row.init), requests: found.requests.map { PartnerRow($0, names, work.site) })
        return try await work.response(CaseListPage(model: model), to: request)
    }

    /// What a list's address asks for.
    func browsing(_ query: CaseQuery, _ request: StaffRequest) -> BrowseCases.Query {
        let owner: Storage.CaseFilter.Owner? =
            switch query.owner {
            case .anybody: nil
            case .mine: .staff(request.member.number)
            case .nobody: .nobody
            }
        return .init(text: query.text, phases: query.phase.map { [$0] } ?? [], owner: owner)
    }

    func page(of id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        try await page(of: id, request, problems: [], typed: .init())
    }

    func newForm(_ request: StaffRequest) async throws -> Response {
        try await form(of: nil, CaseForm(language: request.language, formKey: work.formKey()), request)
    }

    func contentForm(of id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        guard let reading = try await ReadCase(work.desk).reading(of: id, by: request.member) else { throw PageMissing() }
        return try await form(of: id, CaseForm(reading.file, formKey: work.formKey()), request)
    }

    func stepForm(
        _ kind: CaseStepKind, correcting corrected: Int?, of id: CaseFile.ID, _ request: StaffRequest
    ) async throws -> Response {
        guard let reading = try await ReadCase(work.desk).reading(of: id, by: request.member) else { throw PageMissing() }
        var form = StepForm(kind: kind, on: work.site.today, formKey: work.formKey())
        if let corrected {
            guard let stored = reading.steps.standing.first(where: { $0.number == corrected }), stored.step.kind == kind else {
                throw PageMissing()
            }
            form = StepForm(correcting: stored.step, number: corrected, formKey: work.formKey())
        }
        return try await stepPage(form, of: reading.file, request)
    }

    // MARK: Changing

    func open(_ request: StaffRequest) async throws -> Response {
        let form = CaseForm(request.form)
        let (content, problems) = form.content()
        guard problems.isEmpty else { return try await self.form(of: nil, form, request, problems: problems) }
        switch try await OpenCase(work.desk).open(content, by: request.member, formKey: work.key(of: form.formKey)) {
        case .opened(let id): return work.redirect(to: .case(id), in: request.language)
        case .refused(let problems):
            return try await self.form(of: nil, form, request, problems: problems.map(CaseInputProblem.init))
        }
    }

    func change(_ id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        var form = CaseForm(request.form)
        let (content, problems) = form.content()
        guard problems.isEmpty else { return try await self.form(of: id, form, request, problems: problems) }
        switch try await ChangeCase(work.desk).change(id, from: form.version ?? 0, to: content, by: request.member) {
        case .changed: return work.redirect(to: .case(id), in: request.language)
        case .refused(let problems):
            return try await self.form(of: id, form, request, problems: problems.map(CaseInputProblem.init))
        case .overtaken(let now):
            form.version = now.version
            return try await self.form(of: id, form, request, overtaken: CaseForm(now, formKey: form.formKey))
        case .missing: throw PageMissing()
        }
    }

    func record(
        _ kind: CaseStepKind, correcting corrected: Int?, in id: CaseFile.ID, _ request: StaffRequest
    ) async throws -> Response {
        let form = StepForm(request.form, kind: kind, corrects: corrected)
        var problems: [CaseInputProblem]
        switch form.step() {
        case .failure(let wrong): problems = wrong.all
        case .success(let step):
            let outcome = try await RecordStep(work.desk).record(
                step, correcting: corrected, in: id, by: request.member, formKey: work.key(of: form.formKey))
            switch outcome {
            case .recorded: return work.redirect(to: .case(id), in: request.language)
            case .missing: throw PageMissing()
            case .refused(let refusal): problems = [.refused(refusal)]
            case .wrong(let wrong): problems = wrong.map(CaseInputProblem.init)
            }
        }
        guard let reading = try await ReadCase(work.desk).reading(of: id, by: request.member) else { throw PageMissing() }
        return try await stepPage(form, of: reading.file, request, problems: problems)
    }

    func assign(_ id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let form = HandlingForm(request.form)
        let outcome = try await ChangeCase(work.desk).assign(
            id, to: form.owner, note: form.note, by: request.member, formKey: work.key(of: form.formKey))
        switch outcome {
        case .changed: return work.redirect(to: .case(id), in: request.language)
        case .missing: throw PageMissing()
        case .refused(let problems):
            return try await page(of: id, request, problems: problems.map(CaseInputProblem.init), typed: .init(note: form.note))
        case .overtaken: return work.redirect(to: .case(id), in: request.language)
        }
    }

    func answer(_ id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let form = HandlingForm(request.form)
        switch try await AnswerInquiry(work.desk).answer(id, form.answer, by: request.member, formKey: work.key(of: form.formKey)) {
        case .answered: return work.redirect(to: .case(id), in: request.language)
        case .missing: throw PageMissing()
        case .wrong(let problems):
            return try await page(of: id, request, problems: problems.map(CaseInputProblem.init), typed: .init(answer: form.answer))
        }
    }

    func merge(_ id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let form = HandlingForm(request.form)
        if let other = try await BrowseCases(work.desk).id(ofReference: form.merge),
            try await ChangeCase(work.desk).merge(id, into: other, by: request.member)
        {
            return work.redirect(to: .case(other), in: request.language)
        }
        return try await page(of: id, request, problems: [.unknown(.merge)], typed: .init(merge: form.merge))
    }

    // MARK: Pages

    /// A case's page with what is wrong in one of its forms.
    func page(
        of id: CaseFile.ID, _ request: StaffRequest, problems: [CaseInputProblem] = [], typed: CasePage.Typed = .init(),
        documentProblem: DocumentProblem? = nil
    ) async throws -> Response {
        guard let reading = try await ReadCase(work.desk).reading(of: id, by: request.member) else { throw PageMissing() }
        let model = try await CasePageWork(work: work, reading: reading, reader: request.member, language: request.language).model(
            formKey: work.formKey(), problems: problems, typed: typed, documentProblem: documentProblem)
        return try await work.response(
            CasePage(model: model), status: problems.isEmpty && documentProblem == nil ? .ok : .unprocessableContent, to: request)
    }

    private func form(
        of id: CaseFile.ID?, _ form: CaseForm, _ request: StaffRequest, problems: [CaseInputProblem] = [], overtaken: CaseForm? = nil
    ) async throws -> Response {
        let programmes = work.desk.catalogue.programmes.map { (id: $0.id.rawValue, name: $0.name[request.language]) }
        let model = CaseFormPage.Model(id: id, form: form, programmes: programmes, problems: problems, overtaken: overtaken)
        let status: HTTPResponse.Status = overtaken != nil ? .conflict : problems.isEmpty ? .ok : .unprocessableContent
        return try await work.response(CaseFormPage(model: model), status: status, to: request)
    }

    private func stepPage(
        _ form: StepForm, of file: CaseFile, _ request: StaffRequest, problems: [CaseInputProblem] = []
    ) async throws -> Response {
        let model = StepPage.Model(
            id: file.id, caseTitle: file.content.title, form: form, bodies: work.desk.catalogue.municipality.decidingBodies,
            problems: problems)
        return try await work.response(StepPage(model: model), status: problems.isEmpty ? .ok : .unprocessableContent, to: request)
    }

    private func names() async throws -> StaffNames { StaffNames(try await BrowseCases(work.desk).members()) }
}

extension BrowseCases.Overview {
    /// For whoever may not see cases.
    fileprivate static let nothing = BrowseCases.Overview(new: [], mine: [], due: [], decided: [], touched: [], counts: [:])
}
