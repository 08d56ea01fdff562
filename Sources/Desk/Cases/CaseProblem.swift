import Casework
import Catalogue
import Funding
import Storage

/// What is wrong with a case as typed.
public enum CaseProblem: Error, Sendable, Hashable {
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case title, summary, idea, diaryNumber, organisation, contactName, contactEmail, contactTelephone, goals, programme, call
        case answer, text, note
    }

    case empty(Field)
    /// Longer than `limit` characters.
    case tooLong(Field, limit: Int)
    /// Holds a personal identity number, which is never kept.
    case identityNumber(Field)
    case emailWrong
    /// Something that is not there.
    case unknown(Field)
}

extension CaseContent {
    /// What must be put right before it can be kept, in the order of the form.
    func problems(in desk: Desk) -> [CaseProblem] {
        var problems: [CaseProblem] = []
        if title.isBlank { problems.append(.empty(.title)) }
        if let email = contact.email, !email.looksLikeEmail { problems.append(.emailWrong) }
        let texts: [(CaseProblem.Field, String?, Int)] = [
            (.title, title, 200), (.summary, summary, 10_000), (.idea, idea, IdeaDraft.longestText), (.diaryNumber, diaryNumber, 60),
            (.organisation, organisation, 200), (.contactName, contact.name, 200), (.contactEmail, contact.email, 254),
            (.contactTelephone, contact.telephone, 50), (.goals, goals.map(\.how).joined(separator: " "), 2_000),
        ]
        for (field, text, limit) in texts {
            guard let text else { continue }
            problems += CaseProblem.of(text, in: field, limit: limit)
        }
        if let programme, desk.catalogue.programme(programme) == nil { problems.append(.unknown(.programme)) }
        let known = Set(desk.catalogue.municipality.strategy.goals.map(\.id))
        if !goals.allSatisfy({ known.contains($0.goal) }) { problems.append(.unknown(.goals)) }
        return problems
    }
}

extension CaseProblem {
    /// What is wrong with any text of a case.
    static func of(_ text: String, in field: Field, limit: Int) -> [CaseProblem] {
        var problems: [CaseProblem] = []
        if text.count > limit { problems.append(.tooLong(field, limit: limit)) }
        if PersonalIdentityNumber.isIn(text) { problems.append(.identityNumber(field)) }
        return problems
    }
}
