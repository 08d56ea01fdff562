import Funding

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
