public import Funding

/// How a server came out, rule by rule.
public struct ConformanceReport: Sendable, Hashable {
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case passed, failed, skipped
    }

    public struct Finding: Sendable, Hashable {
        public let rule: ConformanceRule
        public let outcome: Outcome
        /// Why it was skipped; `nil` otherwise.
        public let reason: Localized?
        /// What breaks the rule: the first few of it.
        public let complaints: [Complaint]
        /// How many complaints there are in all.
        public let complaintsInAll: Int
    }

    /// What the protocol's addresses begin with.
    public let server: String
    /// How many questions were put.
    public let questions: Int
    /// In the order of the rules, each once.
    public let findings: [Finding]

    public func count(_ outcome: Outcome) -> Int { findings.count { $0.outcome == outcome } }

    public var conforms: Bool { count(.failed) == 0 }
}
