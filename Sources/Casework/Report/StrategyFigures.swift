public import Funding

/// What the desk's work has come to for each goal of the strategy, for everybody to read: sums, and what granted projects measure. Examples are
/// left out.
public struct StrategyFigures: Sendable, Hashable {
    /// What a project measures. The project's name is not told: it may still be what a resident wrote.
    public struct Effect: Sendable, Hashable {
        public let programme: Programme.ID?
        public let indicator: ProjectIndicator

        public init(programme: Programme.ID?, indicator: ProjectIndicator) {
            self.programme = programme
            self.indicator = indicator
        }
    }

    /// What was applied for and decided in a calendar year.
    public struct Year: Sendable, Hashable {
        public let year: Int
        public internal(set) var applied = 0
        public internal(set) var granted = 0
        public internal(set) var rejected = 0
        /// What the grants of the year come to.
        public internal(set) var grants = MoneyByCurrency()
    }

    /// The figures of a goal, or of all cases.
    public struct Part: Sendable, Hashable {
        /// Applications that wait for the funder's answer.
        public internal(set) var waiting = 0
        /// Projects that have been granted money and go on.
        public internal(set) var running = 0
        /// Projects that have been granted money and have ended.
        public internal(set) var finished = 0
        /// What those projects have been granted.
        public internal(set) var grants = MoneyByCurrency()
        public internal(set) var effects: [Effect] = []
        /// The latest first.
        public internal(set) var years: [Year] = []

        public var isEmpty: Bool { waiting == 0 && running == 0 && finished == 0 && years.isEmpty }
    }

    /// Each case counted once, whatever goals it serves.
    public let all: Part
    private let goals: [Identifier<Strategy.Goal>: Part]
    /// The day that the figures are of.
    public let asOf: Day

    public init(_ cases: [ReportedCase], on today: Day) {
        let rows = cases.filter { !$0.isDemonstration && $0.openedOn <= today }
            .map { CouncilReport.Row($0, on: today, by: CaseRisk.Rule(daysNeeded: 0)) }
        asOf = today
        all = Part(rows)
        var goals: [Identifier<Strategy.Goal>: Part] = [:]
        for goal in Set(rows.flatMap { $0.reported.goals.map(\.goal) }) {
            goals[goal] = Part(rows.filter { row in row.reported.goals.contains { $0.goal == goal } }, measuring: goal)
        }
        self.goals = goals
    }

    /// The figures of those cases that say that they serve the goal.
    public func part(of goal: Identifier<Strategy.Goal>) -> Part { goals[goal] ?? Part([]) }
}

extension StrategyFigures.Part {
    /// - Parameter goal: leaves out what is measured for another goal; `nil` leaves out nothing.
    fileprivate init(_ rows: [CouncilReport.Row], measuring goal: Identifier<Strategy.Goal>? = nil) {
        var byYear: [Int: StrategyFigures.Year] = [:]
        for row in rows {
            count(row, measuring: goal)
            for step in row.thread.steps {
                byYear[step.day.year, default: StrategyFigures.Year(year: step.day.year)].count(step)
            }
        }
        years = byYear.values.filter { !$0.isEmpty }.sorted { $0.year > $1.year }
    }

    private mutating func count(_ row: CouncilReport.Row, measuring goal: Identifier<Strategy.Goal>?) {
        if [.submitted, .supplement].contains(row.thread.stage) { waiting += 1 }
        guard let grant = row.grant, row.isProject else { return }
        if row.thread.stage.isEnded { finished += 1 } else { running += 1 }
        grants.add(grant)
        effects += row.reported.indicators.filter { goal == nil || $0.goal.isEmpty || $0.goal == goal?.rawValue }
            .map { StrategyFigures.Effect(programme: row.reported.programme, indicator: $0) }
    }
}

extension CouncilReport.Row {
    /// Whether it was granted money and has not been withdrawn since; one that was withdrawn and tried again is one, once it is granted anew.
    fileprivate var isProject: Bool {
        thread.steps.last { [.approval, .withdrawal, .reopening].contains($0.kind) }?.kind == .approval
    }
}

extension StrategyFigures.Year {
    fileprivate var isEmpty: Bool { applied == 0 && granted == 0 && rejected == 0 }

    fileprivate mutating func count(_ step: CaseStep) {
        switch step.kind {
        case .submission: applied += 1
        case .rejection: rejected += 1
        case .approval:
            granted += 1
            if let grant = step.financing?.total(of: .grant) { grants.add(grant) }
        default: break
        }
    }
}
