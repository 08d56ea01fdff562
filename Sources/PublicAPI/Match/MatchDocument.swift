public import Desk
import Foundation
public import Funding
import Language

/// The answer to an idea of `utblick match --format json` and of the interface; `docs/match-json.md` describes it. Texts are in the idea's
/// language, or in English.
public struct MatchDocument: Encodable {
    let idea: IdeaPart
    let matches: [MatchPart]
    let nextQuestion: QuestionPart?

    struct IdeaPart: Encodable {
        let text: String
        let language: String
        let languageFound: Bool
        let applicantFound: Bool
        let partnersFound: Bool
        let answeredIn: String
        let abbreviations: [AbbreviationPart]
        let unknownWords: [UnknownWordPart]
        let applicant: String?
        let place: String?
        let places: [String]?
        let partners: [String]
        let partnerCount: Int?
        let budget: Amount?
        let starts: String?
        let months: Int?
        let answers: [String: Bool]
        let on: String
    }

    struct AbbreviationPart: Encodable {
        let short: String
        let expansions: [String]
    }

    struct UnknownWordPart: Encodable {
        let word: String
        let nearest: [String]
    }

    struct Amount: Encodable {
        let amount: Int
        let currency: String
    }

    struct MatchPart: Encodable {
        let programme: String?
        let action: String?
        let call: String?
        let title: String
        let section: Match.Section
        let relevance: Double
        let verdict: Verdict
        let rules: [RulePart]
        let evidence: [Evidence]
        let opens: String?
        let nextDeadline: Deadline?
        let otherWays: [WayPart]?
        let time: DeadlinePlanDocument?
        let money: FundingPlanDocument?
    }

    struct WayPart: Encodable {
        let action: String
        let name: String
        let verdict: Verdict
        let deciding: RulePart?
    }

    struct RulePart: Encodable {
        let rule: String
        let kind: Requirement.Kind
        let verdict: Verdict
        let reason: String
        let question: String?
        let topic: String?
        let inherited: Bool
        let note: String?
        let conflict: String?
        let source: SourcePart?
    }

    struct SourcePart: Encodable {
        let address: String
        let title: String?
        let kind: Source.Kind
        let confidence: Source.Confidence
        let checked: String
    }

    public init(idea: Idea, reading: IdeaReading, on day: Day, answer: MatchIdea.Answer) {
        let language = idea.language
        self.idea = IdeaPart(
            text: idea.text, language: idea.neighbourLanguage?.rawValue ?? language.rawValue, languageFound: reading.languageWasFound,
            applicantFound: reading.applicantWasFound, partnersFound: reading.partnersWereFound, answeredIn: language.rawValue,
            abbreviations: answer.abbreviations.map { AbbreviationPart(short: $0.short, expansions: $0.expansions) },
            unknownWords: answer.unknownWords.map { UnknownWordPart(word: $0.word, nearest: $0.nearest) },
            applicant: idea.applicant?.rawValue, place: idea.place?.rawValue,
            places: reading.place.flatMap { $0.isSummary ? $0.named.map(\.rawValue) : nil },
            partners: idea.partnerCountries.map(\.rawValue), partnerCount: idea.partnerCount,
            budget: idea.budget.map { Amount(amount: $0.wholeUnits, currency: $0.currency.rawValue) }, starts: idea.starts?.iso,
            months: idea.months,
            answers: Dictionary(idea.judgements.map { ($0.key.description, $0.value) }) { first, _ in first }, on: day.iso)
        nextQuestion = answer.nextQuestion.map { QuestionPart($0, in: language) }
        matches = answer.matches.map { match in
            MatchPart(
                programme: match.programme?.rawValue, action: match.action?.rawValue, call: match.call?.rawValue,
                title: match.title[language], section: match.section, relevance: (match.relevance * 1_000).rounded() / 1_000,
                verdict: match.verdict, rules: match.rules.map { RulePart($0, in: language) }, evidence: match.evidence,
                opens: match.opens?.iso, nextDeadline: match.nextDeadline,
                otherWays: match.otherWays.isEmpty ? nil : match.otherWays.map { WayPart($0, in: language) },
                time: match.deadlinePlan.map { DeadlinePlanDocument($0, in: language) },
                money: match.fundingPlan.map { FundingPlanDocument($0, course: match.fundingCourse, in: language) })
        }
    }

    /// On lines, for people to read.
    public func json() throws -> String {
        String(decoding: try encoded([.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]), as: UTF8.self)
    }

    /// The same without blanks, UTF-8.
    public func bytes() throws -> [UInt8] { Array(try encoded([.sortedKeys, .withoutEscapingSlashes])) }

    private func encoded(_ formatting: JSONEncoder.OutputFormatting) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(self)
    }
}

extension MatchDocument.RulePart {
    init(_ rule: RuleVerdict, in language: Language) {
        self.init(
            rule: rule.rule.rawValue, kind: rule.kind, verdict: rule.verdict, reason: rule.reason[language],
            question: rule.question?[language], topic: rule.topic?.description, inherited: rule.isInherited, note: rule.note?[language],
            conflict: rule.conflict?[language],
            source: rule.source.map { MatchDocument.SourcePart($0) })
    }
}

extension MatchDocument.WayPart {
    init(_ way: Match.Way, in language: Language) {
        self.init(
            action: way.action.rawValue, name: way.name[language], verdict: way.verdict,
            deciding: way.deciding.map { MatchDocument.RulePart($0, in: language) })
    }
}

extension MatchDocument.SourcePart {
    init(_ source: Source) {
        self.init(
            address: source.address, title: source.title, kind: source.kind, confidence: source.confidence, checked: source.checked.iso)
    }
}
