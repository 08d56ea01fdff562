public import Funding

/// What is wrong with something that was typed, to be said in the reader's language with what to do about it.
public enum InputProblem: Sendable, Hashable {
    case ideaEmpty
    /// Longer than `limit` characters.
    case ideaTooLong(limit: Int)
    /// Not text: binary, or not UTF-8.
    case ideaNotText
    /// Signs only, such as emoji.
    case ideaWithoutWords
    /// Neither Swedish nor English; `code` is the language's code where it was recognised.
    case languageNotSupported(code: String?)
    case placeUnknown(String)
    case countryUnknown(String)
    case budgetNotNumber(String)
    case budgetNotPositive(String)
    case dateImpossible(String)
    /// Neither a month nor a day.
    case startNotDate(String)
    case endNotDate(String)
    case endBeforeStart(start: String, end: String)
    case monthsNotNumber(String)
    /// More or fewer than `shortest`–`longest`.
    case monthsImpossible(String, shortest: Int, longest: Int)
    /// The length told is another than that from start to end.
    case monthsDisagree(told: Int, dates: Int)
    case partnerCountNotNumber(String)
    /// No partners, in one or more countries.
    case partnersInCountriesWithout
    case fewerPartnersThanCountries(told: Int, countries: Int)
    /// Not a way to apply that the catalogue has.
    case wayUnknown
    /// A part of the cost, its staff or what is given in kind, that is not an amount.
    case partNotNumber(Field, String)
    /// A cost that nothing can be worked out of, with why.
    case costImpossible(Localized)
    /// A line of aid, from 1, that is not a date and an amount.
    case aidNotRead(line: Int, String)
    /// More lines of aid than are read.
    case tooManyAids(most: Int)
    case aboutEmpty
    case nameEmpty
    case emailEmpty
    case emailWrong(String)
    case fieldTooLong(Field, limit: Int)
    /// Holds a personal identity number, which is never needed and never kept.
    case identityNumber(Field)

    /// The field that an error belongs to.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case idea, language, applicant, place, partners, budget, date
        case start, end, months, partnerCount
        case way, staff, inKind, aids
        case about, name, email, organisation, telephone
        /// What somebody wants to follow, which the form only shows.
        case followed
    }

    public var field: Field {
        switch self {
        case .ideaEmpty, .ideaTooLong, .ideaNotText, .ideaWithoutWords: .idea
        case .languageNotSupported: .idea
        case .placeUnknown: .place
        case .countryUnknown: .partners
        case .budgetNotNumber, .budgetNotPositive: .budget
        case .dateImpossible: .date
        case .startNotDate: .start
        case .endNotDate, .endBeforeStart: .end
        case .monthsNotNumber, .monthsImpossible, .monthsDisagree: .months
        case .partnerCountNotNumber, .partnersInCountriesWithout, .fewerPartnersThanCountries: .partnerCount
        case .wayUnknown: .way
        case .partNotNumber(let field, _): field
        case .costImpossible: .budget
        case .aidNotRead, .tooManyAids: .aids
        case .aboutEmpty: .about
        case .nameEmpty: .name
        case .emailEmpty, .emailWrong: .email
        case .fieldTooLong(let field, _), .identityNumber(let field): field
        }
    }
}
