public import Catalogue
import Foundation
public import Funding
public import Language
import Matching

/// Reads what somebody typed into an idea, and says what it could not make sense of.
public struct IdeaReading: Sendable {
    public let idea: Idea?
    /// Whether Utblick found the language itself.
    public let languageWasFound: Bool
    /// Whether who applies was read out of the text rather than told.
    public let applicantWasFound: Bool
    /// Whether the partners' countries were.
    public let partnersWereFound: Bool
    /// The place or places, and how they became the idea's one place; `nil` where none was told or is known.
    public let place: PlaceReading?
    public let problems: [IdeaProblem]
    /// Answers to rules that are not there any more, as typed: they are left out.
    public let outdatedAnswers: [String]
    /// What has been asked about already.
    public let asked: [QuestionTopic]

    public init(_ draft: IdeaDraft, words: WordAnalysis, catalogue: Catalogue) {
        let gazetteer = catalogue.gazetteer
        var problems: [IdeaProblem] = []
        let language = Self.language(of: draft, words: words, problems: &problems)
        place = Self.place(draft.place, gazetteer: gazetteer, problems: &problems)
        let told = Self.partners(draft.partners, gazetteer: gazetteer, problems: &problems)
        let budget = Self.money(draft.budget, currency: draft.currency, problems: &problems)
        let time = TimeReading(draft, problems: &problems)
        let partnerCount = Self.partnerCount(draft.partnerCount, countries: told.count, problems: &problems)
        let judgements = JudgementReading(draft.judgements, catalogue: catalogue)
        self.problems = problems
        outdatedAnswers = judgements.outdated
        let asked = Self.topics(draft.asked)
        self.asked = asked
        languageWasFound = draft.language == nil
        let area = place?.area
        let home = area.flatMap { gazetteer.country(of: $0) } ?? "SE"
        let stated = language.map { StatedFacts(draft, asked: asked, in: $0, home: home, gazetteer: gazetteer) }
        let partners = told + (stated?.partners ?? [])
        applicantWasFound = stated?.applicant != nil
        partnersWereFound = stated?.partners.isEmpty == false
        idea = language.map { language in
            Idea(
                text: draft.text, language: language.own, neighbourLanguage: language.neighbour,
                applicant: draft.applicant ?? stated?.applicant, place: area, partnerCountries: partners, partnerCount: partnerCount,
                budget: budget, starts: time.starts, months: time.months, judgements: judgements.answers)
        }
    }

    /// The shortest and the longest project that is believed.
    public static let possibleMonths = 1...240

    /// Each topic once, those that are still understood.
    private static func topics(_ typed: [String]) -> [QuestionTopic] {
        typed.compactMap { QuestionTopic($0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    typealias TextLanguage = (own: Language, neighbour: NeighbourLanguage?)

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

    /// Left out where the countries say otherwise.
    private static func partnerCount(_ typed: String, countries: Int, problems: inout [IdeaProblem]) -> Int? {
        let text = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { return nil }
        guard let count = Int(text), (0...mostPartners).contains(count) else {
            problems.append(.partnerCountNotNumber(typed))
            return nil
        }
        guard count >= countries else {
            problems.append(count == 0 ? .partnersInCountriesWithout : .fewerPartnersThanCountries(told: count, countries: countries))
            return nil
        }
        return count
    }

    private static let mostPartners = 1_000
}
