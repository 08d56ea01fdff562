import Casework
import Foundation
import Storage

extension Sample {
    static func document(_ digest: String, name: String = "a.pdf", replacing replaced: Int? = nil) -> CaseDocumentDraft {
        CaseDocumentDraft(
            step: nil, role: .decision, name: DocumentName(name), kind: .pdf, size: 3, digest: digest, replaces: replaced)
    }

    static let disposalRecord = DisposalRecord(
        references: ["UTB-2026-0001"], diaryNumbers: ["KS/2026:7"], openedAt: .noon, keptThrough: day(0), rule: "state-aid",
        agreements: [.init(actor: "staff:3", name: "Åsa", at: .noon)], steps: 2, answers: 1,
        documents: [
            .init(reference: "UTB-2026-0001", number: 1, kind: .pdf, role: .decision, size: 3, digest: "ab", addedAt: .noon)
        ])
}
