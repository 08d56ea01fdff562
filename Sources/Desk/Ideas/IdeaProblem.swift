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
