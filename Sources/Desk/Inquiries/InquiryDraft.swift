import Casework
public import Funding

/// A question to the coordinator as typed.
public struct InquiryDraft: Sendable, Hashable {
    public var message: String
    public var name: String
    public var email: String
    public var organisation: String
    public var telephone: String
    public var applicant: ApplicantKind?
    /// The idea that the question is about; may be empty.
    public var idea: String

    public init(
        message: String, name: String, email: String, organisation: String = "", telephone: String = "",
        applicant: ApplicantKind? = nil, idea: String = ""
    ) {
        self.message = message
        self.name = name
        self.email = email
        self.organisation = organisation
        self.telephone = telephone
        self.applicant = applicant
        self.idea = idea
    }

    /// What must be put right before it can be sent, in the order of the form.
    public var problems: [InquiryProblem] {
        var problems: [InquiryProblem] = []
        if message.isBlank && idea.isBlank { problems.append(.messageEmpty) }
        if name.isBlank { problems.append(.nameEmpty) }
        if email.isBlank {
            problems.append(.emailEmpty)
        } else if !email.looksLikeEmail {
            problems.append(.emailWrong(email))
        }
        let limits: [(InquiryProblem.Field, String, Int)] = [
            (.message, message, 10_000), (.name, name, 200), (.email, email, 254), (.organisation, organisation, 200),
            (.telephone, telephone, 50), (.idea, idea, IdeaDraft.longestText),
        ]
        for (field, text, limit) in limits {
            if text.count > limit { problems.append(.tooLong(field, limit: limit)) }
            if PersonalIdentityNumber.isIn(text) { problems.append(.identityNumber(field)) }
        }
        return problems
    }
}

/// What is wrong with a question as typed.
public enum InquiryProblem: Error, Sendable, Hashable {
    public enum Field: Sendable, Hashable {
        case message, name, email, organisation, telephone, idea
    }

    case messageEmpty, nameEmpty, emailEmpty
    case emailWrong(String)
    /// Longer than `limit` characters.
    case tooLong(Field, limit: Int)
    /// Holds a personal identity number, which is never needed and never kept.
    case identityNumber(Field)
}

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// One @ with something on both sides, a full stop after it, and no white space: more cannot be told without sending.
    var looksLikeEmail: Bool {
        let text = drop(while: \.isWhitespace)
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let local = parts.first, let domain = parts.last else { return false }
        return !local.isEmpty && !domain.contains("..") && domain.contains(".") && !domain.hasPrefix(".")
            && !domain.hasSuffix(".") && !text.contains(where: { $0.isWhitespace || $0.isNewline })
    }
}
