import Casework
import Desk
import Foundation
import Funding
import Pages
import Storage

extension CaseForm {
    /// A form that shows what a case says.
    init(_ file: CaseFile, formKey: String) {
        let content = file.content
        self.init(
            title: content.title, summary: content.summary, idea: content.idea, language: content.language,
            applicant: content.applicantKind, diaryNumber: content.diaryNumber ?? "", programme: content.programme?.rawValue ?? "",
            call: content.call?.rawValue ?? "", deadline: content.deadline?.iso ?? "",
            goals: Dictionary(content.goals.map { ($0.goal.rawValue, $0.how) }) { first, _ in first },
            organisation: content.organisation ?? "", contactName: content.contact.name ?? "", contactEmail: content.contact.email ?? "",
            contactTelephone: content.contact.telephone ?? "", version: file.version, formKey: formKey)
    }

    /// What the form says, and what of it cannot be read.
    func content() -> (CaseContent, [CaseInputProblem]) {
        func filled(_ text: String) -> String? {
            let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
            return trimmed.isEmpty ? nil : trimmed
        }
        var problems: [CaseInputProblem] = []
        let day = filled(deadline).flatMap { Day(iso: $0) }
        if day == nil, let typed = filled(deadline) { problems.append(.dayWrong(.deadline, typed)) }
        let content = CaseContent(
            title: filled(title) ?? "", summary: summary, idea: idea, language: language, applicantKind: applicant,
            diaryNumber: filled(diaryNumber), programme: filled(programme).map { Programme.ID($0) }, call: filled(call).map { Call.ID($0) },
            deadline: day,
            goals: goals.sorted { $0.key < $1.key }.compactMap { goal, how in
                filled(how).map { GoalTie(goal: Identifier(goal), how: $0) }
            },
            organisation: filled(organisation),
            contact: CaseContact(name: filled(contactName), email: filled(contactEmail), telephone: filled(contactTelephone)))
        return (content, problems)
    }
}

extension CaseInputProblem {
    init(_ problem: CaseProblem) {
        self =
            switch problem {
            case .empty(let field): .empty(Field(field))
            case .tooLong(let field, let limit): .tooLong(Field(field), limit: limit)
            case .identityNumber(let field): .identityNumber(Field(field))
            case .emailWrong: .emailWrong
            case .unknown(let field): .unknown(Field(field))
            }
    }
}

extension CaseInputProblem.Field {
    fileprivate init(_ field: CaseProblem.Field) {
        self =
            switch field {
            case .title: .title
            case .summary: .summary
            case .idea: .idea
            case .diaryNumber: .diaryNumber
            case .organisation: .organisation
            case .contactName: .contactName
            case .contactEmail: .contactEmail
            case .contactTelephone: .contactTelephone
            case .goals: .goals
            case .programme: .programme
            case .call: .call
            case .answer: .answer
            case .text: .text
            case .note: .note
            }
    }
}
