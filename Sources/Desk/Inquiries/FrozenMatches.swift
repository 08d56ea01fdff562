import Foundation
public import Funding

/// The matches of an inquiry as they were on the day that it was sent.
public struct FrozenMatches: Sendable, Codable {
    /// The answers that the sender saw, as `call:…` and `programme:…`.
    public let references: [String]
    /// The day that the matches hold for.
    public let on: Day
    public var matches: [Row]

    public struct Row: Sendable, Codable {
        public let programme: String?
        public let action: String?
        public let call: String?
        public let title: Localized
        public let section: Match.Section
        public let relevance: Double
        public let verdict: Verdict
        public let reasons: [Reason]

        init(_ match: Match) {
            programme = match.programme?.rawValue
            action = match.action?.rawValue
            call = match.call?.rawValue
            title = match.title
            section = match.section
            relevance = match.relevance
            verdict = match.verdict
            reasons = match.rules.map { Reason(rule: $0.rule.rawValue, verdict: $0.verdict, reason: $0.reason) }
        }
    }

    public struct Reason: Sendable, Codable {
        public let rule: String
        public let verdict: Verdict
        public let reason: Localized
    }

    init(references: [String], on day: Day, matches: [Row]) {
        self.references = references
        on = day
        self.matches = matches
    }

    /// Reads what was stored; `nil` for text of another shape.
    public init?(json: String) {
        guard let frozen = try? JSONDecoder().decode(FrozenMatches.self, from: Data(json.utf8)) else { return nil }
        self = frozen
    }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Text, numbers and enumerations always encode.
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
