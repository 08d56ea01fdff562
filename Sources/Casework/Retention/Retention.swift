public import Funding

/// How long a case must be kept: the longest of all rules that hold for it.
public struct Retention: Sendable, Hashable {
    /// What there is to go by.
    public struct Ground: Sendable, Hashable {
        public let programme: Programme.ID?
        /// What the programme or the decision on the grant says; `nil` where neither says anything.
        public let term: GrantTerms.Term?
        /// The law's and the municipality's.
        public let rules: [RetentionRule]

        public init(
            programme: Programme.ID? = nil, term: GrantTerms.Term? = nil, rules: [RetentionRule] = RetentionRule.standard
        ) {
            self.programme = programme
            self.term = term
            self.rules = rules
        }
    }

    /// One rule with the last day that it says.
    public struct Reason: Sendable, Hashable {
        public let rule: RetentionRule
        public let lastDay: Day
        public let basis: Obligation.Basis
    }

    /// The day of the final payment, or of the end where there was none; `nil` while the case goes on.
    public let end: Day?
    /// The longest first; empty while the case goes on.
    public let reasons: [Reason]

    /// The last day that it must be kept; `nil` while it goes on, and where no rule says how long: then nothing may go.
    public var lastDay: Day? { reasons.first?.lastDay }

    public init(of thread: CaseThread, _ ground: Ground) {
        end = Self.end(of: thread)
        let isGranted = thread.steps.contains { $0.kind == .approval }
        reasons = end.map { Self.reasons(after: $0, isGranted: isGranted, ground) } ?? []
    }

    /// Whether it may be disposed of, as far as days go.
    public func hasPassed(on today: Day) -> Bool { lastDay.map { $0 < today } ?? false }

    /// The longest first.
    static func reasons(after end: Day, isGranted: Bool, _ ground: Ground) -> [Reason] {
        let holding = ground.rules.filter { rule in
            let isForProgramme = rule.programmes.isEmpty || ground.programme.map(rule.programmes.contains) ?? false
            return isForProgramme && (rule.scope == .all || (rule.scope == .granted) == isGranted)
        }
        var found = holding.compactMap { reason($0, after: end, basis: $0.source == nil ? .municipality : .law) }
        if isGranted, let term = ground.term, let reason = reason(RetentionRule(term), after: end, basis: term.basis) {
            found.append(reason)
        }
        return found.sorted { ($1.lastDay, $0.rule.id.rawValue) < ($0.lastDay, $1.rule.id.rawValue) }
    }

    /// The latest of its ending steps: an end is counted from when nothing more came.
    private static func end(of thread: CaseThread) -> Day? {
        guard thread.stage.isEnded || [.finalPayment, .closingReport].contains(thread.stage) else { return nil }
        let payments = thread.steps.filter { $0.kind == .finalPayment }.map(\.day)
        if let last = payments.max() { return last }
        return thread.steps.filter { [.closing, .rejection, .withdrawal].contains($0.kind) }.map(\.day).max()
    }

    private static func reason(_ rule: RetentionRule, after end: Day, basis: Obligation.Basis) -> Reason? {
        let year = end.year + rule.years
        // The 29th of February has no namesake in most years: the day after keeps no shorter.
        let namesake = Day(year: year, month: end.month, day: end.day) ?? Day(year: year, month: 3, day: 1)
        let last = rule.isFromYearEnd ? Day(year: year, month: 12, day: 31) : namesake
        return last.map { Reason(rule: rule, lastDay: $0, basis: basis) }
    }
}

extension RetentionRule {
    /// What the programme or the decision on a grant says, counted to the end of the year.
    fileprivate init(_ term: GrantTerms.Term) {
        let years = Swift.min(Swift.max(term.value, 0), 100)
        let isDecision = term.basis == .decision
        let why =
            isDecision
            ? Localized(
                sv: "Enligt beslutet ska handlingarna finnas kvar i \(years) år.",
                en: "By the decision documents must be kept for \(years) years.")
            : Localized(
                sv: "Enligt programmet ska handlingarna finnas kvar i \(years) år.",
                en: "By the programme documents must be kept for \(years) years.")
        self.init(
            id: isDecision ? "decision" : "programme", years: years, isFromYearEnd: true, scope: .granted, why: why, source: term.source)
    }
}
