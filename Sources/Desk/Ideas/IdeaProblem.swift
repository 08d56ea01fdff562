public import Funding

/// What is wrong with an idea as typed, and what to do about it.
public enum IdeaProblem: Error, Sendable, Hashable {
    case empty
    /// Longer than `limit` characters.
    case tooLong(limit: Int)
    /// Bytes that are not text.
    case notText
    /// Signs only, such as emoji.
    case withoutWords
    /// Neither Swedish, English nor a neighbour's language; `code` where the language was recognised.
    case languageNotSupported(code: String?)
    case placeUnknown(String)
    case countryUnknown(String)
    case budgetNotNumber(String)
    case budgetNotPositive(String)
    /// Not a month or a day.
    case startNotDate(String)
    case endNotDate(String)
    case endBeforeStart(start: String, end: String)
    case monthsNotNumber(String)
    /// Outside `IdeaReading.possibleMonths`.
    case monthsImpossible(String)
    /// The length told is another than that from start to end.
    case monthsDisagree(told: Int, dates: Int)
    case partnerCountNotNumber(String)
    /// No partners, in one or more countries.
    case partnersInCountriesWithout
    case fewerPartnersThanCountries(told: Int, countries: Int)

    public var message: Localized {
        switch self {
        case .empty:
            Localized(sv: "Skriv några meningar om din idé.", en: "Write a few sentences about your idea.")
        case .tooLong(let limit):
            Localized(
                sv: "Texten är för lång. Korta den till högst \(limit) tecken; en halv sida räcker gott.",
                en: "The text is too long. Shorten it to at most \(limit) characters; half a page is plenty.")
        case .notText:
            Localized(
                sv: "Det här är inte text. Skriv idén med vanliga ord.", en: "This is not text. Write the idea in plain words.")
        case .withoutWords:
            Localized(
                sv: "Här finns inga ord. Beskriv idén med några meningar.",
                en: "There are no words here. Describe the idea in a few sentences.")
        case .languageNotSupported(let code):
            Localized(
                sv: "Texten verkar vara skriven på \(Self.name(code).sv). Skriv på svenska eller engelska.",
                en: "The text seems to be in \(Self.name(code).en). Write in Swedish or English.")
        case .placeUnknown(let place):
            Localized(
                sv: "Vi känner inte till platsen ”\(place)”. Skriv en kommun, ett län eller ett land.",
                en: "We do not know the place “\(place)”. Give a municipality, a county or a country.")
        case .countryUnknown(let country):
            Localized(
                sv: "Vi känner inte till landet ”\(country)”. Skriv landets namn eller kod, till exempel Finland eller FI.",
                en: "We do not know the country “\(country)”. Give its name or code, such as Finland or FI.")
        case .budgetNotNumber(let budget):
            Localized(
                sv: "”\(budget)” är inget belopp. Skriv budgeten i siffror, till exempel 3000000.",
                en: "“\(budget)” is not an amount. Give the budget in figures, such as 3000000.")
        case .budgetNotPositive(let budget):
            Localized(
                sv: "Budgeten ”\(budget)” måste vara större än noll.", en: "The budget “\(budget)” must be more than nothing.")
        default: messageOfTimeOrPartners
        }
    }

    private var messageOfTimeOrPartners: Localized {
        switch self {
        case .startNotDate(let text), .endNotDate(let text):
            Localized(
                sv: "”\(text)” är ingen månad. Skriv år och månad, till exempel 2027-03.",
                en: "“\(text)” is not a month. Give year and month, such as 2027-03.")
        case .endBeforeStart(let start, let end):
            Localized(
                sv: "Projektet slutar (\(end)) innan det börjar (\(start)). Rätta det ena.",
                en: "The project ends (\(end)) before it starts (\(start)). Correct one of them.")
        case .monthsNotNumber(let text):
            Localized(
                sv: "”\(text)” är ingen längd. Skriv antalet månader, till exempel 24.",
                en: "“\(text)” is not a length. Give the number of months, such as 24.")
        case .monthsImpossible(let text):
            Localized(
                sv: "\(text) månader går inte. Ett projekt är mellan \(IdeaReading.possibleMonths.lowerBound) och "
                    + "\(IdeaReading.possibleMonths.upperBound) månader långt.",
                en: "\(text) months are not possible. A project lasts between \(IdeaReading.possibleMonths.lowerBound) and "
                    + "\(IdeaReading.possibleMonths.upperBound) months.")
        case .monthsDisagree(let told, let dates):
            Localized(
                sv: "Längden stämmer inte: \(told) månader, men från start till slut är det \(dates). Rätta det ena.",
                en: "The length does not agree: \(told) months, but from start to end it is \(dates). Correct one of them.")
        case .partnerCountNotNumber(let text):
            Localized(
                sv: "”\(text)” är inget antal. Skriv hur många partner ni har utöver er själva, till exempel 3.",
                en: "“\(text)” is not a number. Give how many partners you have besides yourselves, such as 3.")
        case .partnersInCountriesWithout:
            Localized(
                sv: "Antalet partner är 0, men länder för partner är angivna. Rätta det ena.",
                en: "The number of partners is 0, but countries of partners are given. Correct one of them.")
        case .fewerPartnersThanCountries(let told, let countries):
            Localized(
                sv: "Antalet partner är \(told), men länderna är \(countries). Varje land behöver minst en partner.",
                en: "Partners are \(told), countries \(countries). Each country needs at least one partner.")
        default: Localized(same: "")
        }
    }

    private static func name(_ code: String?) -> Localized {
        switch code {
        case "fr": Localized(sv: "franska", en: "French")
        case "es": Localized(sv: "spanska", en: "Spanish")
        case "it": Localized(sv: "italienska", en: "Italian")
        case "pt": Localized(sv: "portugisiska", en: "Portuguese")
        default: Localized(sv: "ett annat språk", en: "another language")
        }
    }
}
