public import Funding

/// What the council is told of a period: every case that was under way in it or begun, as it stood on the period's last day, or today where
/// that comes first. Every figure is a list of rows, or a sum over one.
public struct CouncilReport: Sendable {
    /// The inhabitants that sums are divided by.
    public struct Population: Sendable, Hashable {
        /// At least 1.
        public let count: Int
        public let asOf: PartialDate?

        /// `nil` for a number that nothing can be divided by.
        public init?(count: Int, asOf: PartialDate?) {
            guard count > 0 else { return nil }
            self.count = count
            self.asOf = asOf
        }
    }

    public let period: ReportPeriod
    /// The day that cases are shown as of.
    public let asOf: Day
    public let rule: CaseRisk.Rule
    public let population: Population?
    /// In the order that the cases were opened in.
    public let rows: [Row]

    /// - Parameter today: nothing later is in the report.
    public init(
        _ cases: [ReportedCase], in period: ReportPeriod, on today: Day, rule: CaseRisk.Rule, population: Population? = nil
    ) {
        self.period = period
        self.rule = rule
        self.population = population
        let asOf = min(period.last, today)
        self.asOf = asOf
        rows = cases.filter { $0.openedOn <= asOf }.map { Row($0, on: asOf, by: rule) }
            .filter { $0.endedOn.map { $0 >= period.first } ?? true }
            .sorted { ($0.reported.openedOn, $0.id) < ($1.reported.openedOn, $1.id) }
    }

    // MARK: Overview

    /// Cases that were opened in the period.
    public var new: [Row] { rows.filter { period.contains($0.reported.openedOn) } }
    /// Cases that had not ended on the last day.
    public var underWay: [Row] { rows.filter { $0.endedOn == nil } }
    /// Cases that ended in the period.
    public var ended: [Row] { rows.filter { $0.endedOn != nil } }
    public var applied: [Row] { rows(with: .submission) }
    public var won: [Row] { rows(with: .approval) }
    public var rejected: [Row] { rows(with: .rejection) }
    public var withdrawn: [Row] { rows(with: .withdrawal) }

    /// The latest step of a kind that lies in the period.
    public func step(_ kind: CaseStepKind, of row: Row) -> CaseStep? {
        row.thread.steps.last { $0.kind == kind && period.contains($0.day) }
    }

    private func rows(with kind: CaseStepKind) -> [Row] { rows.filter { step(kind, of: $0) != nil } }

    // MARK: Money

    /// What funders granted in the period, as their latest approvals say.
    public var grants: [(row: Row, plan: FinancingPlan)] {
        won.compactMap { row in step(.approval, of: row)?.financing.map { (row, $0) } }
    }

    public var grantedByYear: FinancingByYear { FinancingByYear(grants.map(\.plan)) }

    /// What the grants of the period come to for each inhabitant, rounded to whole minor units; empty where nobody knows how many there are.
    public var grantPerInhabitant: [Money] {
        guard let population else { return [] }
        var sum = MoneyByCurrency()
        for (_, plan) in grants { sum.add(plan.total(of: .grant)) }
        return sum.amounts.map { amount in
            let (whole, rest) = amount.minorUnits.quotientAndRemainder(dividingBy: population.count)
            return Money(minorUnits: whole + (rest >= population.count - rest ? 1 : 0), currency: amount.currency)
        }
    }

    /// What funders have paid out in the period, the first first.
    public var payments: [(row: Row, step: CaseStep)] {
        let all = rows.flatMap { row in
            row.thread.steps.filter { $0.kind.isPayment && period.contains($0.day) }.map { (row: row, step: $0) }
        }
        return all.sorted { ($0.step.day, $0.row.id) < ($1.step.day, $1.row.id) }
    }

    /// The sum of those payments.
    public var received: MoneyByCurrency {
        var sum = MoneyByCurrency()
        for (_, step) in payments { if let amount = step.amount { sum.add(amount) } }
        return sum
    }

    // MARK: Work

    /// The time that the municipality's own people have spent in the period, in hundredths of an hour, by case.
    public var hours: [(row: Row, hundredths: Int)] {
        rows.compactMap { row in
            let spent = row.thread.steps.filter { period.contains($0.day) }.compactMap(\.hours)
            return spent.isEmpty ? nil : (row, spent.reduce(0, +))
        }
    }

    /// The sum of those.
    public var totalHours: Int { hours.reduce(0) { $0 + $1.hundredths } }

    // MARK: Ahead

    /// Projects that have been granted money and have not ended.
    public var projects: [Row] { underWay.filter { [.project, .ending].contains($0.thread.stage.phase) && $0.thread.financing != nil } }

    /// What projects that go on are to cost and be paid from the year of the report's day on.
    public var ahead: FinancingByYear {
        FinancingByYear(
            projects.compactMap { row in
                guard let plan = row.thread.financing else { return nil }
                return try? FinancingPlan(currency: plan.currency, years: plan.years.filter { $0.year >= asOf.year })
            })
    }

    // MARK: Goals and risks

    /// The cases that serve a goal, and how each does.
    public func rows(serving goal: Identifier<Strategy.Goal>) -> [(row: Row, how: String)] {
        rows.compactMap { row in row.reported.goals.first { $0.goal == goal }.map { (row, $0.how) } }
    }

    /// What projects measure, with targets and outcomes as they are known now.
    public var effects: [(row: Row, indicator: ProjectIndicator)] {
        rows.flatMap { row in row.reported.indicators.map { (row, $0) } }
    }

    /// Projects that say what stays after them.
    public var lasting: [Row] { rows.filter { !$0.reported.afterwards.isEmpty } }

    /// Cases that say of no goal that they serve it.
    public var withoutGoal: [Row] { rows.filter { $0.reported.goals.isEmpty } }

    /// Cases under way, those that stand worst first.
    public var risks: [Row] {
        underWay.enumerated().sorted { ($1.element.risk.light, $0.offset) < ($0.element.risk.light, $1.offset) }.map(\.element)
    }

    public var hasDemonstrations: Bool { rows.contains { $0.reported.isDemonstration } }
}

extension CaseStepKind {
    /// Whether it records money that has come.
    public var isPayment: Bool { self == .payment || self == .finalPayment }
}
