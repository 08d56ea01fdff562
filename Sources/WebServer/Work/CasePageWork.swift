import Casework
import Catalogue
import Desk
import Funding
import Pages
import Storage

/// Who is who at a desk, for pages that show names where the database has numbers.
struct StaffNames: Sendable {
    private let names: [Int: String]

    init(_ members: [StaffMember]) {
        names = Dictionary(members.map { ($0.number, $0.name) }) { first, _ in first }
    }

    subscript(number: Int?) -> String? { number.flatMap { names[$0] } }

    /// The name of whoever the log calls `staff:3`; the word itself for a command or the program.
    func name(ofActor actor: String) -> String {
        if actor == StaffMember.demonstration.actor { return StaffMember.demonstration.name }
        guard actor.hasPrefix("staff:") else { return actor }
        return self[Int(actor.dropFirst(6))] ?? actor
    }
}

extension CaseRow {
    init(_ outline: CaseOutline, _ names: StaffNames) {
        self.init(
            id: outline.id, reference: outline.reference, title: outline.title, stage: outline.stage, owner: names[outline.owner],
            deadline: outline.deadline, changedAt: outline.changedAt)
    }
}

/// Makes the page of a case from what the desk has of it.
struct CasePageWork {
    let work: WorkSite
    let reading: ReadCase.Reading
    let reader: StaffMember
    let language: Language

    /// So many obligations a case's page shows; all stand on its project's page.
    private static let nextObligations = 3

    func model(
        formKey: String, problems: [CaseInputProblem], typed: CasePage.Typed, documentProblem: DocumentProblem?
    ) async throws -> CasePage.Model {
        let file = reading.file
        let names = StaffNames(reading.members)
        let active = try await BrowseCases(work.desk).activeMembers()
        let isProject = ObligationPlan.Ground(ProjectDays(), thread: reading.thread).approved != nil
        let owed = isProject ? try await BrowseObligations(work.desk).obligations(of: file.id) : []
        let partners = try await BrowsePartnerRequests(work.desk).requests(of: file.id)
        return CasePage.Model(
            id: file.id, reference: file.reference, stage: reading.thread.stage, form: CaseForm(file, formKey: formKey),
            programme: work.site.programme(file.content.programme)?.name, call: try await call(), owner: names[file.owner],
            ownerNumber: file.owner, opened: file.openedAt, purgeAfter: file.purgeAfter, steps: steps(names),
            possible: reading.thread.possibleSteps,
            answers: reading.answers.map { .init(text: $0.text, by: names.name(ofActor: $0.actor), at: $0.givenAt) },
            obligations: owed.filter { $0.entry.fulfilment == nil }.prefix(Self.nextObligations).map { ObligationRow($0, of: file, names) },
            partners: partners.map { PartnerRow($0, names, work.site) }, isProject: isProject,
            isInquiry: file.inquiry != nil || !reading.answers.isEmpty, matches: matches,
            matchedOn: reading.matches?.on,
            mergedInto: reading.whole.map { CaseRow($0, names) }, parts: reading.parts.map { CaseRow($0, names) },
            members: active.map { ($0.number, $0.name) },
            log: reading.log.map { .init(at: $0.moment, who: names.name(ofActor: $0.actor), what: $0.action + " " + $0.details) },
            formKey: formKey, problems: problems, typed: typed, documents: documents(names, problem: documentProblem),
            isDemonstration: file.isDemonstration)
    }

    private func documents(_ names: StaffNames, problem: DocumentProblem?) -> CaseDocuments {
        let current = reading.documents.current
        let present = Set(current.map(\.number))
        let plan = DocumentPlan(
            of: reading.steps.standing.map { .init(number: $0.number, corrected: corrected(by: $0).map(\.number), step: $0.step) },
            with: current.map { .init(number: $0.number, role: $0.role, step: $0.step) })
        return CaseDocuments(
            items: reading.documents.map {
                .init(
                    number: $0.number, name: $0.name.text, role: $0.role, kind: $0.kind, size: $0.size, step: $0.step,
                    replaces: $0.replaces, isReplaced: !present.contains($0.number), isDisposed: $0.disposedAt != nil,
                    addedBy: names.name(ofActor: $0.actor),
                    addedAt: $0.addedAt)
            }, plan: plan, retention: reading.retention, largest: work.documents.largest,
            agreement: reading.disposal.map {
                .init(by: names.name(ofActor: $0.firstActor), at: $0.firstAt, isOwn: $0.firstActor == reader.actor)
            }, record: reading.disposal?.record, problem: problem)
    }

    /// What a step has taken the place of, the latest first.
    private func corrected(by step: StoredStep) -> [StoredStep] {
        var corrected: [StoredStep] = []
        var place = step.corrects
        while let number = place, let old = reading.steps.first(where: { $0.number == number }) {
            corrected.append(old)
            place = old.corrects
        }
        return corrected
    }

    private func call() async throws -> (id: Call.ID, title: String)? {
        guard let id = reading.file.content.call else { return nil }
        return try await BrowseCalls(work.desk).outlines([id]).first.map { (id, $0.displayTitle(in: language)) }
    }

    private func steps(_ names: StaffNames) -> [CasePage.Step] {
        reading.steps.standing.map { stored in
            CasePage.Step(
                number: stored.number, step: stored.step, recordedBy: names.name(ofActor: stored.actor), recordedAt: stored.recordedAt,
                corrected: corrected(by: stored).map(\.step))
        }
    }

    private var matches: [CasePage.Match] {
        let rows = reading.matches?.matches ?? []
        return rows.filter { $0.section != .excluded }.map { row in
            let reasons = row.reasons
            let deciding = reasons.first { $0.verdict == .notMet } ?? reasons.first { $0.verdict == .unknown } ?? reasons.first
            return CasePage.Match(
                title: row.title, call: row.call.map { Call.ID($0) }, programme: row.programme.map { Programme.ID($0) },
                verdict: row.verdict, reason: deciding?.reason)
        }
    }
}
