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
    /// When the project starts and ends: `YYYY-MM` or `YYYY-MM-DD`; empty when not given.
    public var start: String
    public var end: String
    /// The length in months; empty when not given.
    public var months: String
    /// How many partners there are besides the applicant; empty when not given.
    public var partnerCount: String
    /// Answers to rules that only the person can judge: `programme.rule=yes`; also `:` for `=`, and `no`, `ja` or `nej`.
    public var judgements: [String]
    /// The topics that have been asked about already, answered or not.
    public var asked: [String]

    public init(
        text: String, language: Language? = nil, applicant: ApplicantKind? = nil, place: String = "", partners: [String] = [],
        budget: String = "", currency: Currency = .krona, start: String = "", end: String = "", months: String = "",
        partnerCount: String = "", judgements: [String] = [], asked: [String] = []
    ) {
        self.text = text
        self.language = language
        self.applicant = applicant
        self.place = place
        self.partners = partners
        self.budget = budget
        self.currency = currency
        self.start = start
        self.end = end
        self.months = months
        self.partnerCount = partnerCount
        self.judgements = judgements
        self.asked = asked
    }

    /// The longest idea that is read, in characters: some eight pages.
    public static let longestText = 20_000
}
