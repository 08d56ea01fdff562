public import Funding

/// How long a case must be kept: the longest of all rules that hold for it.
public struct Retention: Sendable, Hashable {
    /// One rule with the last day that it says.
    public struct Reason: Sendable, Hashable {
        public let rule: RetentionRule
        public let lastDay: Day
    }

    /// The day of the final payment, or of the end where there was none; `nil` while the case goes on.
    public let end: Day?
    /// The longest first; empty while the case goes on.
    public let reasons: [Reason]

    /// The last day that it must be kept; `nil` while it goes on, and where no rule says how long: then nothing may go.
    public var lastDay: Day? { reasons.first?.lastDay }

    public init(of thread: CaseThread, programme: Programme.ID?, rules: [RetentionRule]) {
        let isGranted = thread.steps.contains { $0.kind == .approval }
        let end = Self.end(of: thread)
        self.end = end
        guard let end else {
            reasons = []
            return
        }
        let holding = rules.filter { rule in
            let isForProgramme = rule.programmes.isEmpty || programme.map(rule.programmes.contains) ?? false
            return isForProgramme && (rule.scope == .all || (rule.scope == .granted) == isGranted)
        }
        reasons = holding.compactMap { rule in Self.lastDay(rule, after: end).map { Reason(rule: rule, lastDay: $0) } }
            .sorted { ($1.lastDay, $0.rule.id.rawValue) < ($0.lastDay, $1.rule.id.rawValue) }
    }

    /// Whether it may be disposed of, as far as days go.
    public func hasPassed(on today: Day) -> Bool { lastDay.map { $0 < today } ?? false }

    /// The latest of its ending steps: an end is counted from when nothing more came.
    private static func end(of thread: CaseThread) -> Day? {
        guard thread.stage.isEnded || [.finalPayment, .closingReport].contains(thread.stage) else { return nil }
        let payments = thread.steps.filter { $0.kind == .finalPayment }.map(\.day)
        if let last = payments.max() { return last }
        return thread.steps.filter { [.closing, .rejection, .withdrawal].contains($0.kind) }.map(\.day).max()
    }

    private static func lastDay(_ rule: RetentionRule, after end: Day) -> Day? {
        let year = end.year + rule.years
        if rule.isFromYearEnd { return Day(year: year, month: 12, day: 31) }
        // The 29th of February has no namesake in most years: the day after keeps no shorter.
        return Day(year: year, month: end.month, day: end.day) ?? Day(year: year, month: 3, day: 1)
    }
}
