public import Desk
public import Funding
public import JSON

/// An idea as a program sends it.
public struct IdeaForm: Sendable {
    public let draft: IdeaDraft
    /// The day to answer for; `nil` for today.
    public let day: Day?
    /// How many matches at most.
    public let limit: Int

    static let greatestBudget = 1_000_000_000_000
    static let mostAnswers = 100
    static let mostMatches = 50
    private static let usualMatches = 20
    private static let monthOrDay = "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"
    /// A rule's reference.
    static let reference = "^[a-z0-9_]+(\\.[a-z0-9_]+){1,2}$"

    /// Reads an idea; what is wrong with it is told member by member.
    public init(_ value: JSONValue) throws(JSONForm.Refusal) {
        var form = JSONForm(value)
        let text = form.string("text", length: 1...IdeaDraft.longestText, isRequired: true)
        let language = form.choice("language", of: Language.allCases)
        let applicant = form.choice("applicant", of: ApplicantKind.allCases)
        let place = form.string("place", length: 1...200)
        let partners = form.strings("partners", count: 0...50, length: 1...100)
        let budget: (Int, Currency)? = form.object("budget") { budget in
            let amount = budget.wholeNumber("amount", in: 1...Self.greatestBudget, isRequired: true)
            let currency = budget.choice("currency", of: Currency.allCases, isRequired: true)
            guard let amount, let currency else { return nil }
            return (amount, currency)
        }
        let start = form.string("start", length: 7...10)
        let end = form.string("end", length: 7...10)
        let months = form.wholeNumber("months", in: 1...600)
        let partnerCount = form.wholeNumber("partnerCount", in: 0...1_000)
        let answers = Self.answers(&form)
        let asked = form.strings("asked", count: 0...50, length: 1...200)
        let day = form.day("on")
        let limit = form.wholeNumber("limit", in: 1...Self.mostMatches)
        form.finish()
        guard form.violations.isEmpty, let text else { throw JSONForm.Refusal(violations: form.violations) }
        draft = IdeaDraft(
            text: text, language: language, applicant: applicant, place: place ?? "", partners: partners ?? [],
            budget: budget.map { String($0.0) } ?? "", currency: budget?.1 ?? .krona, start: start ?? "", end: end ?? "",
            months: months.map { String($0) } ?? "", partnerCount: partnerCount.map { String($0) } ?? "", judgements: answers,
            asked: asked ?? [])
        self.day = day
        self.limit = limit ?? Self.usualMatches
    }

    private static func answers(_ form: inout JSONForm) -> [String] {
        guard let value = form.value("answers") else { return [] }
        guard let members = value.members, members.count <= mostAnswers else {
            form.refuse("answers", "Must be an object of at most \(mostAnswers) answers.")
            return []
        }
        var answers: [String] = []
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let answer = value.bool, name.wholeMatch(of: /[a-z0-9_]+(\.[a-z0-9_]+){1,2}/) != nil else {
                form.refuse("answers", "Must be true or false for each rule, by programme.rule or programme.action.rule.")
                return []
            }
            answers.append("\(name)=\(answer ? "yes" : "no")")
        }
        return answers
    }

    static let schema = Schema.object(
        "An idea in plain words, and what is known of the project. Only the text is needed.",
        [
            "text": .text(
                "The idea, in Swedish or English.", length: 1...IdeaDraft.longestText, example: "Vi vill öppna en mötesplats för nyanlända"),
            "language?": .choice("The language of the text; found by itself where it is not told.", Language.allCases.map(\.rawValue)),
            "applicant?": .choice("Who applies.", ApplicantKind.allCases.map(\.rawValue)),
            "place?": .text("Where: a municipality, county or country by name or code.", length: 1...200, example: "Katrineholm"),
            "partners?": .list(
                of: .text("A country by name or code.", length: 1...100, example: "FI"), "Countries of partners.", count: 0...50),
            "budget?": .named("WholeAmount"),
            "start?": .text(
                "When the project starts: YYYY-MM or YYYY-MM-DD.", ["pattern": .string(Self.monthOrDay)]),
            "end?": .text(
                "When the project ends: YYYY-MM or YYYY-MM-DD.", ["pattern": .string(Self.monthOrDay)]),
            "months?": .integer("How long the project lasts.", in: 1...600),
            "partnerCount?": .integer("Partners besides the applicant.", in: 0...1_000), "answers?": .named("Answers"),
            "asked?": .list(
                of: .text("A topic, as nextQuestion names it.", length: 1...200, example: "budget"), "Topics not to ask about.",
                count: 0...50),
            "on?": .day("The day to answer for; today where it is not told."),
            "limit?": .integer("How many matches at most.", in: 1...mostMatches),
        ])
}

extension JSONForm {
    /// A day of the calendar.
    mutating func day(_ name: String) -> Day? {
        guard let text = string(name, length: 10...10) else { return nil }
        guard let day = Day(iso: text) else {
            refuse(name, "Must be a day, YYYY-MM-DD, from 1900 to 2999.")
            return nil
        }
        return day
    }
}

extension JSONForm.Refusal {
    /// What the reading of an idea has found wrong, each by the member that it comes from.
    public init(_ problems: [IdeaProblem]) {
        self.init(violations: problems.map { JSONForm.Violation(pointer: "/" + $0.member, message: $0.message.en) })
    }
}

extension IdeaProblem {
    /// The member of an idea that the problem comes from.
    fileprivate var member: String {
        switch self {
        case .empty, .tooLong, .notText, .withoutWords, .languageNotSupported: "text"
        case .placeUnknown: "place"
        case .countryUnknown: "partners"
        case .budgetNotNumber, .budgetNotPositive: "budget"
        case .startNotDate: "start"
        case .endNotDate, .endBeforeStart: "end"
        case .monthsNotNumber, .monthsImpossible, .monthsDisagree: "months"
        case .partnerCountNotNumber, .partnersInCountriesWithout, .fewerPartnersThanCountries: "partnerCount"
        }
    }
}
