public import Funding

/// An idea as somebody typed it: everything is kept as text, right or wrong, so that no answer loses it.
public struct IdeaQuery: Sendable, Hashable {
    public var text: String
    /// The language somebody chose; `nil` lets Utblick find it.
    public var language: Language?
    public var applicant: ApplicantKind?
    /// A name or a code, as typed.
    public var place: String
    /// Countries by name or code with commas between them, as typed.
    public var partners: String
    /// An amount as typed.
    public var budget: String
    public var currency: Currency
    /// The day to answer for, `YYYY-MM-DD`; empty for today.
    public var date: String
    /// When the project starts and ends, a month or a day as typed.
    public var start: String
    public var end: String
    /// The length in months, as typed.
    public var months: String
    /// How many partners there are besides the applicant, as typed.
    public var partnerCount: String
    /// Answers to single conditions: the condition's reference, a colon, `ja`, `nej`, `yes` or `no`.
    public var answers: [String]
    /// The topics that have been asked about, answered or skipped.
    public var asked: [String]

    public init(
        text: String = "", language: Language? = nil, applicant: ApplicantKind? = nil, place: String = "", partners: String = "",
        budget: String = "", currency: Currency = .krona, date: String = "", start: String = "", end: String = "", months: String = "",
        partnerCount: String = "", answers: [String] = [], asked: [String] = []
    ) {
        self.text = text
        self.language = language
        self.applicant = applicant
        self.place = place
        self.partners = partners
        self.budget = budget
        self.currency = currency
        self.date = date
        self.start = start
        self.end = end
        self.months = months
        self.partnerCount = partnerCount
        self.answers = answers
        self.asked = asked
    }

    /// Reads an address or a form; names in either language.
    public init(_ parameters: QueryParameters) {
        text = parameters[.idea] ?? ""
        language = parameters[.ideaLanguage].flatMap(Language.init(rawValue:))
        applicant = parameters[.applicant].flatMap(ApplicantKind.init(rawValue:))
        place = parameters[.place] ?? ""
        partners = parameters.all(.partners).filter { !$0.isEmpty }.joined(separator: ", ")
        budget = parameters[.budget] ?? ""
        currency = parameters[.currency].flatMap(Currency.init(rawValue:)) ?? .krona
        date = parameters[.date] ?? ""
        start = parameters[.start] ?? ""
        end = parameters[.end] ?? ""
        months = parameters[.months] ?? ""
        partnerCount = parameters[.partnerCount] ?? ""
        answers = parameters.all(.answer).filter { !$0.isEmpty }
        asked = parameters.all(.asked).flatMap { $0.split(separator: ",").map(String.init) }
    }

    /// As parameters of an address in `language`.
    func add(to parameters: inout QueryParameters, in pageLanguage: Language) {
        parameters.add(.idea, text, in: pageLanguage)
        parameters.add(.ideaLanguage, language?.rawValue, in: pageLanguage)
        parameters.add(.applicant, applicant?.rawValue, in: pageLanguage)
        parameters.add(.place, place, in: pageLanguage)
        parameters.add(.partners, partners, in: pageLanguage)
        parameters.add(.budget, budget, in: pageLanguage)
        if !budget.isEmpty, currency != .krona {
            parameters.add(.currency, currency.rawValue, in: pageLanguage)
        }
        parameters.add(.date, date, in: pageLanguage)
        parameters.add(.start, start, in: pageLanguage)
        parameters.add(.end, end, in: pageLanguage)
        parameters.add(.months, months, in: pageLanguage)
        parameters.add(.partnerCount, partnerCount, in: pageLanguage)
        for answer in answers { parameters.add(.answer, answer, in: pageLanguage) }
        parameters.add(.asked, asked.joined(separator: ","), in: pageLanguage)
    }

    /// The partner countries one by one, as typed.
    public var partnerNames: [String] {
        partners.split(whereSeparator: { ",;".contains($0) })
            .map { $0.drop(while: \.isWhitespace) }
            .map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
            .filter { !$0.isEmpty }
    }

    /// Whether there is no idea at all, whatever else was told.
    public var isEmpty: Bool { text.isEmpty }

    /// Whether the matches have an address short enough for every server and proxy on the way, so that it can be shared.
    public var isShareable: Bool {
        SiteAddress.matches(self).path(in: .swedish).utf8.count <= 4_000
    }

    /// What links within a page carry: the idea, or nothing where it is too long for an address.
    var forLinks: IdeaQuery { isShareable ? self : IdeaQuery() }
}
