import Casework
import Foundation
import Funding

@testable import Pages

/// Documents of a case in the states that pages show.
enum PreviewDocuments {
    private static let today = Day(of: Preview.now, in: .stockholm)
    private static let nothing = Retention(of: CaseThread(decidedBy: []), Retention.Ground(rules: []))

    private static let items = [
        CaseDocuments.Item(
            number: 1, name: "Protokoll <KS> å.pdf", role: .decision, kind: .pdf, size: 1_572_864, step: 3, replaces: nil, isReplaced: true,
            isDisposed: false, addedBy: "Åsa Öberg", addedAt: Preview.now - 90_000),
        CaseDocuments.Item(
            number: 2, name: "../../etc/passwd", role: .other, kind: .text, size: 900, step: nil, replaces: 1, isReplaced: false,
            isDisposed: false, addedBy: "Bo", addedAt: Preview.now - 80_000),
    ]

    static func some(problem: DocumentProblem? = nil) -> CaseDocuments {
        let steps = [DocumentPlan.Step(number: 3, step: CaseStep(.decision, on: today.adding(days: -9)))]
        return CaseDocuments(items: items, plan: DocumentPlan(of: steps, with: []), retention: nothing, largest: 50 << 20, problem: problem)
    }

    /// Of a case that ended eleven years ago.
    static func old(isAgreed: Bool = false) -> CaseDocuments {
        let long = today.adding(days: -4_018)
        let kinds: [CaseStepKind] = [.draft, .decision, .submission, .approval, .start, .finalReport, .finalPayment]
        let thread = CaseThread(restoring: kinds.map { CaseStep($0, on: long) }, decidedBy: [])
        return CaseDocuments(
            items: items, plan: DocumentPlan(of: [], with: []),
            retention: Retention(of: thread, Retention.Ground()), largest: 50 << 20,
            agreement: isAgreed ? .init(by: "Bo", at: Preview.now - 3_600, isOwn: false) : nil)
    }

    static let disposed: CaseDocuments = {
        let item = CaseDocuments.Item(
            number: 1, name: "", role: .decision, kind: .pdf, size: 12_345, step: nil, replaces: nil, isReplaced: false, isDisposed: true,
            addedBy: "Bo", addedAt: Preview.now - 90_000)
        let document = DisposalRecord.Document(
            reference: "UTB-2026-0001", number: 1, kind: .pdf, role: .decision, size: 12_345, digest: String(repeating: "ab", count: 32),
            addedAt: Preview.now - 90_000)
        let agreements = [("staff:3", "Åsa Öberg"), ("staff:4", "Bo")].map {
            DisposalRecord.Agreement(actor: $0.0, name: $0.1, at: Preview.now)
        }
        return CaseDocuments(
            items: [item], plan: DocumentPlan(of: [], with: []), retention: nothing, largest: 50 << 20,
            record: DisposalRecord(
                references: ["UTB-2026-0001"], diaryNumbers: ["KS/2026:186"], openedAt: Preview.now, keptThrough: today, rule: "state-aid",
                agreements: agreements, steps: 9, answers: 1, documents: [document]))
    }()

    /// What a package's own page shows.
    static func manifest(_ language: Language) -> ArchiveManifest {
        var content = ArchiveManifest.Content(
            title: "En våtmark vid <ån>", summary: "Vatten ska stanna.", idea: "Vi vill anlägga en våtmark.")
        content.diaryNumber = "KS/2026:186"
        content.goals = ["Tillväxt": "Fler jobb."]
        let decision = CaseStep(
            .decision, on: today, text: "Enligt förslag.\nUtan reservation.", body: "board", outcome: .yes,
            financing: PreviewCases.financing)
        return ArchiveManifest(
            madeAt: Preview.now, desk: "katrineholm", deskName: "Katrineholms kommun", reference: "UTB-2026-0001", language: language,
            stage: .archived, openedAt: Preview.now, owner: "Åsa Öberg", content: content,
            steps: [
                .init(
                    number: 1, corrects: nil, correctedBy: 2, step: CaseStep(.decision, on: today, body: "king", outcome: .postponed),
                    bodyName: "king", recordedAt: Preview.now, recordedBy: "Bo"),
                .init(
                    number: 2, corrects: 1, correctedBy: nil, step: decision, bodyName: "Kommunstyrelsen", recordedAt: Preview.now,
                    recordedBy: "Åsa Öberg"),
            ],
            project: .init(
                facts: GrantedProject(
                    start: today, end: today.adding(days: 365), accountCode: "4711",
                    partners: [ProjectPartner(name: "Byalaget <ek>", country: "SE")],
                    indicators: [ProjectIndicator(name: "Våtmark", unit: "hektar", target: 12_50, outcome: 3_25)], afterwards: "Dammen."),
                obligations: PreviewProjects.rows.map { row in
                    .init(ObligationBook.Entry(row.obligation, fulfilment: row.fulfilment), in: language, fulfilledBy: row.fulfilledBy)
                }), answers: [.init(text: "Ja, det går.", givenAt: Preview.now, givenBy: "Åsa Öberg")],
            documents: [
                .init(
                    number: 1, path: "documents/001-Åsas plan #1?.pdf", name: "Åsas plan #1?.pdf", role: .decision,
                    mediaType: "application/pdf", size: 12_345, sha256: String(repeating: "ab", count: 32), step: 2, replaces: nil,
                    addedAt: Preview.now, addedBy: "Bo")
            ], parts: ["UTB-2026-0002"], keeping: .init(through: today.adding(days: 3_652), rule: "state-aid", why: "Tio år."))
    }
}
