import Casework
import Desk
import Foundation
import Funding
import Hummingbird
import Pages
import Storage

/// The page of the project that a case has become, and what its forms ask for.
struct CaseProjectController: Sendable {
    let work: WorkSite

    /// What is shown instead of what is stored, where a form has not been taken.
    private struct Shown {
        var form: ProjectForm?
        var budget: ProjectBudgetForm?
        var own = (text: "", day: "")
        var problems: [ProjectInputProblem] = []
        var overtaken: [CaseProjectPage.Difference] = []
    }

    func page(of id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        try await page(of: try await reading(id, request), Shown(), request)
    }

    func change(_ id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let reading = try await reading(id, request)
        let form = ProjectForm(request.form)
        var shown = Shown(form: form)
        switch form.facts(over: reading.project.facts) {
        case .failure(let wrong): shown.problems = wrong.all
        case .success(let facts):
            switch try await ChangeProject(work.desk).change(id, from: form.version, to: facts, by: request.member) {
            case .changed, .notGranted: return work.redirect(to: .project(id), in: request.language)
            case .missing: throw PageMissing()
            case .refused(let problems): shown.problems = problems.map { ProjectInputProblem($0, facts) }
            case .overtaken(let now):
                shown.form?.version = now.version
                shown.overtaken = CaseProjectPage.Difference.all(theirs: now.facts, yours: facts)
            }
        }
        return try await page(of: try await self.reading(id, request), shown, request)
    }

    func changeBudget(_ id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let reading = try await reading(id, request)
        let form = ProjectBudgetForm(request.form)
        var shown = Shown(budget: form)
        switch form.facts(over: reading.project.facts) {
        case .failure(let wrong): shown.problems = wrong.all
        case .success(let facts):
            switch try await ChangeProject(work.desk).change(id, from: form.version, to: facts, by: request.member) {
            case .changed, .notGranted: return work.redirect(to: .project(id), in: request.language)
            case .missing: throw PageMissing()
            case .refused(let problems): shown.problems = problems.map { ProjectInputProblem($0, facts) }
            case .overtaken(let now):
                shown.budget?.version = now.version
                shown.overtaken = CaseProjectPage.Difference.all(theirs: now.facts, yours: facts)
            }
        }
        return try await page(of: try await self.reading(id, request), shown, request)
    }

    // MARK: Obligations

    func addObligation(to id: CaseFile.ID, _ request: StaffRequest) async throws -> Response {
        let form = OwnObligationForm(request.form)
        var shown = Shown(own: (form.text, form.day))
        if let due = Day(iso: form.day.filter { !$0.isWhitespace }) {
            let outcome = try await KeepObligations(work.desk).add(
                form.text, due: due, to: id, by: request.member, formKey: work.key(of: form.formKey))
            switch outcome {
            case .done: return work.redirect(to: .project(id), in: request.language)
            case .missing: throw PageMissing()
            case .wrong(let problems): shown.problems = problems.map { ProjectInputProblem($0, in: .ownText) }
            }
        } else {
            shown.problems = [.dayWrong(.ownDay, form.day)]
        }
        return try await page(of: try await reading(id, request), shown, request)
    }

    func fulfil(_ id: StoredObligation.ID, _ request: StaffRequest) async throws -> Response {
        let keeping = KeepObligations(work.desk)
        guard let obligation = try await keeping.obligation(id) else { throw PageMissing() }
        switch try await keeping.fulfil(id, note: OwnObligationForm(request.form).note, by: request.member) {
        case .done: return work.redirect(to: .project(obligation.caseID), in: request.language)
        case .missing: throw PageMissing()
        case .wrong(let problems):
            let shown = Shown(problems: problems.map { ProjectInputProblem($0, in: .note) })
            return try await page(of: try await reading(obligation.caseID, request), shown, request)
        }
    }

    func reopen(_ id: StoredObligation.ID, _ request: StaffRequest) async throws -> Response {
        let keeping = KeepObligations(work.desk)
        guard let obligation = try await keeping.obligation(id), try await keeping.reopen(id, by: request.member) == .done else {
            throw PageMissing()
        }
        return work.redirect(to: .project(obligation.caseID), in: request.language)
    }

    // MARK: The page

    private func reading(_ id: CaseFile.ID, _ request: StaffRequest) async throws -> ReadProject.Reading {
        guard let reading = try await ReadProject(work.desk).reading(of: id, by: request.member) else { throw PageMissing() }
        return reading
    }

    private func page(of reading: ReadProject.Reading, _ shown: Shown, _ request: StaffRequest) async throws -> Response {
        let (file, project, names) = (reading.file, reading.project, StaffNames(reading.members))
        let model = CaseProjectPage.Model(
            id: file.id, reference: file.reference, caseTitle: file.content.title, isGranted: reading.isGranted,
            form: shown.form ?? ProjectForm(project.facts, version: project.version),
            budget: shown.budget ?? ProjectBudgetForm(project.facts, financing: reading.thread.financing, version: project.version),
            financing: reading.thread.financing, obligations: reading.obligations.map { ObligationRow($0, of: file, names) },
            formKey: work.formKey(), problems: shown.problems, own: shown.own, overtaken: shown.overtaken,
            organisations: try await BrowseOrganisations(work.desk).names())
        let status: HTTPResponse.Status = !shown.overtaken.isEmpty ? .conflict : shown.problems.isEmpty ? .ok : .unprocessableContent
        return try await work.response(CaseProjectPage(model: model), status: status, to: request)
    }
}

extension ProjectInputProblem {
    init(_ problem: ProjectProblem, _ facts: GrantedProject) {
        self =
            switch problem {
            case .endBeforeStart: .endBeforeStart
            case .tooLong(let field, let limit): .tooLong(Field(field), limit: limit)
            case .identityNumber(let field): .identityNumber(Field(field))
            case .unnamed(let field): .unnamed(Field(field))
            case .numberWrong(let typed): .numberWrong(typed)
            case .countryWrong(let typed): .countryWrong(typed)
            case .severalLeads: .severalLeads
            case .unknownGoal: .unknownGoal
            case .termOutOfRange: .termOutOfRange
            case .noFinancing: .noFinancing
            case .budget(let fault): .budget(fault, facts.budget?.currency ?? .krona)
            }
    }

    /// What is wrong with a text of an obligation.
    init(_ problem: CaseProblem, in field: Field) {
        self =
            switch problem {
            case .tooLong(_, let limit): .tooLong(field, limit: limit)
            case .identityNumber: .identityNumber(field)
            case .empty, .emailWrong, .unknown: .empty(field)
            }
    }
}

extension ProjectInputProblem.Field {
    fileprivate init(_ field: ProjectProblem.Field) {
        self =
            switch field {
            case .start: .start
            case .end: .end
            case .accountCode: .accountCode
            case .partners: .partners
            case .indicators: .indicators
            case .afterwards: .afterwards
            case .terms: .terms
            case .budget: .budget
            }
    }
}
