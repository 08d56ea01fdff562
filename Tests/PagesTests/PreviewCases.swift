import Casework
import Foundation
import Funding

@testable import Pages

/// Cases in the states that pages show.
enum PreviewCases {
    static let programmes = [(id: "life", name: "LIFE"), (id: "cerv", name: "CERV")]

    private static let today = Day(of: Preview.now, in: .stockholm)

    static let rows = [
        CaseRow(
            id: 1, reference: "UTB-2026-0001", title: "En våtmark vid <ån>", stage: .inquiry, owner: nil, deadline: nil,
            changedAt: Preview.now),
        CaseRow(
            id: 2, reference: "UTB-2026-0002", title: "Skolor utan gränser", stage: .draft, owner: "Åsa Öberg",
            deadline: today.adding(days: 20), changedAt: Preview.now - 90_000),
        CaseRow(
            id: 3, reference: "UTB-2026-0003", title: "BalticPFASResolve", stage: .running, owner: "Bo", deadline: nil,
            changedAt: Preview.now - 900_000),
    ]

    private static func dated(_ id: Int64, _ days: Int) -> CaseRow {
        CaseRow(
            id: id, reference: "UTB-2026-000\(id)", title: "Ansökan \(id)", stage: .draft, owner: "Bo", deadline: today.adding(days: days),
            changedAt: Preview.now)
    }

    private static let counts: [CaseStage: Int] = [.inquiry: 1, .draft: 1, .running: 1]

    static let start = WorkStartPage.Model(
        new: [rows[0]], mine: [rows[1]], due: [rows[1], dated(4, 40), dated(5, 80), dated(6, 85)], decided: [6],
        touched: [
            .init(row: rows[0], call: "LIFE-2026-X", kind: .changed, seen: Preview.now - 86_400),
            .init(row: rows[1], call: "LIFE-2026-Y", kind: .withdrawn, seen: Preview.now - 90_000),
        ], obligations: PreviewProjects.rows, partners: PreviewNetworks.waiting, networks: PreviewNetworks.days, daysNeeded: 42,
        counts: counts)

    static func list(isBoard: Bool) -> CaseListPage.Model {
        CaseListPage.Model(
            query: CaseQuery(text: "vat", phase: .idea, owner: .mine, isBoard: isBoard), cases: rows,
            next: .init(changedAt: Preview.now, id: 3), counts: counts)
    }

    static let financing = try? FinancingPlan(
        currency: .krona,
        years: [
            .init(year: 2027, cost: 100_000_00, shares: [.grant: 60_000_00, .ownCash: 30_000_00, .ownKind: 10_000_00]),
            .init(year: 2028, cost: 50_000_50, shares: [.grant: 30_000_50, .ownCash: 20_000_00]),
        ])

    private static let decision = CaseStep(
        .decision, on: today.adding(days: -9), text: "Enligt förslag.\n\nUtan reservation.", diaryNumber: "KS/2026:186", body: "board",
        outcome: .yes, financing: financing)

    private static let form = CaseForm(
        title: "En våtmark vid <ån>", summary: "Vatten ska stanna.", idea: "Vi vill anlägga en våtmark.", applicant: .school,
        diaryNumber: "KS/2026:186", programme: "life", call: "LIFE-2026-X", deadline: "2026-12-20", goals: ["growth": "Fler jobb."],
        organisation: "Byalaget", contactName: "Åsa", contactEmail: "asa@example.se", contactTelephone: "1", version: 4, formKey: "key")

    static func page(
        problems: [CaseInputProblem] = [], stage: CaseStage = .decided, documents: CaseDocuments? = nil, isDemonstration: Bool = false
    ) -> CasePage.Model {
        CasePage.Model(
            id: 1, reference: "UTB-2026-0001", stage: stage, form: form, programme: Localized(same: "LIFE"),
            call: ("LIFE-2026-X", "Våtmarker"), owner: "Åsa Öberg", ownerNumber: 3, opened: Preview.now - 900_000,
            purgeAfter: today.adding(days: 700),
            steps: [
                .init(
                    number: 1, step: CaseStep(.fundCheck, on: today.adding(days: -12)), recordedBy: "Åsa Öberg",
                    recordedAt: Preview.now - 800_000, corrected: []),
                .init(
                    number: 3, step: decision, recordedBy: "Bo", recordedAt: Preview.now - 700_000,
                    corrected: [CaseStep(.decision, on: today.adding(days: -8), body: "king", outcome: .postponed)]),
            ],
            possible: [.decision, .draft, .closing, .note],
            answers: [.init(text: "Ja, det går.", by: "Åsa Öberg", at: Preview.now - 3_600)],
            obligations: Array(PreviewProjects.rows.prefix(2)),
            partners: PreviewNetworks.rows, isProject: true, isInquiry: true,
            matches: [
                .init(
                    title: Localized(same: "Våtmarker"), call: "LIFE-2026-X", programme: "life", verdict: .unknown,
                    reason: Localized(sv: "Antalet partner är inte känt.", en: "The number of partners is not known.")),
                .init(title: Localized(same: "LIFE"), call: nil, programme: "life", verdict: .met, reason: nil),
            ], matchedOn: today.adding(days: -12), mergedInto: nil, parts: [rows[1]], members: [(3, "Åsa Öberg"), (4, "Bo")],
            log: [.init(at: "2026-11-22T12:00:00.000Z", who: "Åsa Öberg", what: "case.read {}")], formKey: "key", problems: problems,
            typed: .init(answer: "Halvt <svar>", note: "Obs", merge: "X"), documents: documents ?? PreviewDocuments.some(),
            isDemonstration: isDemonstration)
    }

    static let overtaken: CaseFormPage.Model = {
        var theirs = form
        theirs.title = "En annan titel"
        return CaseFormPage.Model(id: 1, form: form, programmes: programmes, overtaken: theirs)
    }()

    static func step(_ kind: CaseStepKind) -> StepPage.Model {
        StepPage.Model(
            id: 1, caseTitle: form.title, form: StepForm(kind: kind, on: today, formKey: "key"),
            bodies: PreviewPages.context(.swedish).municipality.decidingBodies)
    }

    static let wrongStep: StepPage.Model = {
        let problems: [CaseInputProblem] = [
            .dayWrong(.day, "igår"), .amountWrong(.financing, "många"), .yearWrong("nästa"),
            .financing(.doesNotAddUp(year: 2027, difference: -100), .euro), .refused(.lacks(.body)), .refused(.undecided),
            .refused(.decidedAgainst(.postponed)), .refused(.beforeDecision(today)), .refused(.bodyTooSmall("board")),
            .refused(.unknownBody), .refused(.inFuture), .refused(.nothingToCorrect), .refused(.notFrom(.running)),
            .identityNumber(.text), .tooLong(.text, limit: 10_000),
        ]
        return StepPage.Model(
            id: 1, caseTitle: form.title, form: StepForm(kind: .decision, on: today, formKey: "key"), bodies: [], problems: problems)
    }()

    static let correction = StepPage.Model(
        id: 1, caseTitle: form.title, form: StepForm(correcting: decision, number: 3, formKey: "key"), bodies: [])
}
