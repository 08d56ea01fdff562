import Foundation
public import Funding
public import Language

/// Reads what somebody typed into an idea, and says what it could not make sense of.
public struct IdeaReading: Sendable {
    public let idea: Idea?
    /// Whether Utblick found the language itself.
    public let languageWasFound: Bool
    /// The place or places, and how they became the idea's one place; `nil` where none was told or is known.
    public let place: PlaceReading?
    public let problems: [IdeaProblem]

    public init(_ draft: IdeaDraft, words: WordAnalysis, gazetteer: Gazetteer) {
        var problems: [IdeaProblem] = []
        let language = Self.language(of: draft, words: words, problems: &problems)
        place = Self.place(draft.place, gazetteer: gazetteer, problems: &problems)
        let partners = Self.partners(draft.partners, gazetteer: gazetteer, problems: &problems)
        let budget = Self.budget(draft.budget, currency: draft.currency, problems: &problems)
        self.problems = problems
        languageWasFound = draft.language == nil
        let area = place?.area
        idea = language.map { language in
            Idea(
                text: draft.text, language: language.own, neighbourLanguage: language.neighbour, applicant: draft.applicant, place: area,
                partnerCountries: partners, budget: budget)
        }
    }

    private typealias TextLanguage = (own: Language, neighbour: NeighbourLanguage?)

    private static func language(of draft: IdeaDraft, words: WordAnalysis, problems: inout [IdeaProblem]) -> TextLanguage? {
        let text = draft.text
        func refuse(_ problem: IdeaProblem) -> TextLanguage? {
            problems.append(problem)
            return nil
        }
        guard text.contains(where: { !$0.isWhitespace }) else { return refuse(.empty) }
        guard text.count <= IdeaDraft.longestText else { return refuse(.tooLong(limit: IdeaDraft.longestText)) }
        guard isText(text) else { return refuse(.notText) }
        guard text.contains(where: \.isLetter) else { return refuse(.withoutWords) }
        if let chosen = draft.language { return (chosen, nil) }
        switch words.detection.language(of: text) {
        case .known(let language): return (language, nil)
        case .other(let code):
            guard let neighbour = code.flatMap(NeighbourLanguage.init(rawValue:)) else { return refuse(.languageNotSupported(code: code)) }
            return (.english, neighbour)
        // Too little to tell: a name or a code reads the same in both.
        case .undecided: return (.swedish, nil)
        }
    }

    /// Control characters and the marks left by bytes that are not UTF-8 betray a file that is not text.
    private static func isText(_ text: String) -> Bool {
        let odd = text.unicodeScalars.count { scalar in
            scalar == "\u{FFFD}" || (scalar.value < 0x20 && !["\n", "\r", "\t", "\u{0C}"].contains(scalar)) || scalar.value == 0x7F
        }
        return odd == 0 || Double(odd) / Double(text.unicodeScalars.count) < 0.02
    }

    private static func place(_ typed: String, gazetteer: Gazetteer, problems: inout [IdeaProblem]) -> PlaceReading? {
        let name = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !name.isEmpty else { return nil }
        guard let place = PlaceReading(name, gazetteer: gazetteer) else {
            problems.append(.placeUnknown(name))
            return nil
        }
        problems += place.unknown.map { .placeUnknown($0) }
        return place
    }

    private static func partners(_ typed: [String], gazetteer: Gazetteer, problems: inout [IdeaProblem]) -> [AreaCode] {
        var countries: [AreaCode] = []
        for name in typed.map({ $0.trimmingCharacters(in: .whitespacesAndNewlines) }) where !name.isEmpty {
            if let country = gazetteer.area(named: name).flatMap({ gazetteer.country(of: $0.code) }) {
                if !countries.contains(country) { countries.append(country) }
            } else {
                problems.append(.countryUnknown(name))
            }
        }
        return countries
    }

    /// "3000000", "3 000 000", "3.000.000" and "3,5 miljoner" are amounts.
    private static func budget(_ typed: String, currency: Currency, problems: inout [IdeaProblem]) -> Money? {
        let text = typed.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        guard !text.isEmpty else { return nil }
        guard let (amount, typedCurrency) = amount(text) else {
            problems.append(.budgetNotNumber(typed))
            return nil
        }
        guard amount > 0 else {
            problems.append(.budgetNotPositive(typed))
            return nil
        }
        guard let whole = Int(exactly: amount.rounded()), let money = Money(whole: whole, typedCurrency ?? currency),
            whole <= 1_000_000_000_000
        else {
            problems.append(.budgetNotNumber(typed))
            return nil
        }
        return money
    }

    /// An amount with the currency that it names, if it names one.
    private static func amount(_ text: String) -> (Double, Currency?)? {
        var digits = text
        var factor = 1.0
        for (words, value) in [
            (["miljoner", "miljon", "millions", "million", "mkr", "mn"], 1_000_000.0), (["tkr", "tusen", "thousand"], 1_000.0),
        ] {
            for word in words where digits.contains(word) {
                digits = digits.replacingOccurrences(of: word, with: "")
                factor = value
            }
        }
        var currency: Currency?
        for (units, meant) in [(["euros", "euro", "eur", "€"], Currency.euro), (["kronor", "kr", "sek", ":-"], .krona)] {
            for unit in units where digits.contains(unit) {
                digits = digits.replacingOccurrences(of: unit, with: "")
                currency = meant
            }
        }
        digits = digits.filter { !$0.isWhitespace }.replacingOccurrences(of: "−", with: "-")
        // A comma or full stop before exactly three digits groups thousands; otherwise it begins the decimals.
        let groups = digits.split(omittingEmptySubsequences: false) { ".,".contains($0) }
        if groups.count > 1, factor == 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) {
            digits = groups.joined()
        } else {
            digits = digits.replacingOccurrences(of: ",", with: ".")
        }
        return Double(digits).flatMap { $0.isFinite ? ($0 * factor, currency) : nil }
    }
}
