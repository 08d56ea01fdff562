public import Funding

/// An idea as somebody typed it, right or wrong.
public struct IdeaDraft: Sendable, Hashable {
    public var text: String
    /// The language that somebody chose; `nil` lets Utblick find it.
    public var language: Language?
    public var applicant: ApplicantKind?
    /// The name or code of a place; empty when none was given.
    public var place: String
    /// Countries by name or code.
    public var partners: [String]
    /// An amount in whole units of `currency`; empty when none was given.
    public var budget: String
    public var currency: Currency

    public init(
        text: String, language: Language? = nil, applicant: ApplicantKind? = nil, place: String = "", partners: [String] = [],
        budget: String = "", currency: Currency = .krona
    ) {
        self.text = text
        self.language = language
        self.applicant = applicant
        self.place = place
        self.partners = partners
        self.budget = budget
        self.currency = currency
    }

    /// The longest idea that is read, in characters: some eight pages.
    public static let longestText = 20_000
}
