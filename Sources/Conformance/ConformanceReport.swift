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

/// What is learnt of a server while it is tried.
struct Notebook {
    /// Complaints of a rule that are told.
    private static let mostTold = 5

    private var tried: Set<ConformanceRule> = []
    private var complaints: [ConformanceRule: [Complaint]] = [:]
    private var reasons: [ConformanceRule: Localized] = [:]

    /// Notes that a rule was tried, with what broke it.
    mutating func note(_ rule: ConformanceRule, _ broken: [Complaint] = []) {
        tried.insert(rule)
        complaints[rule, default: []] += broken
    }

    mutating func skip(_ rules: [ConformanceRule], because reason: Localized) {
        for rule in rules { reasons[rule] = reason }
    }

    var findings: [ConformanceReport.Finding] {
        ConformanceRule.allCases.map { rule in
            let broken = complaints[rule] ?? []
            let outcome: ConformanceReport.Outcome = !broken.isEmpty ? .failed : tried.contains(rule) ? .passed : .skipped
            let why = reasons[rule] ?? Localized(sv: "Fanns inget att pröva på.", en: "There was nothing to try it on.")
            return ConformanceReport.Finding(
                rule: rule, outcome: outcome, reason: outcome == .skipped ? why : nil, complaints: Array(broken.prefix(Self.mostTold)),
                complaintsInAll: broken.count)
        }
    }
}
