import Catalogue
import Foundation
public import Funding
public import Matching
import Storage

/// Works out who pays what of a project, when the money comes, and how much aid of minor importance there is room for.
public struct WorkOutMoney: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// What came of it; what could not be read is left out and said.
    public struct Calculation: Sendable {
        public let programme: Programme?
        /// `nil` where no cost was told, or no rule states what the fund pays.
        public let plan: FundingPlan?
        /// `nil` where the length was not told.
        public let course: FundingCourse?
        public let hasCost: Bool
        public let ceiling: MoneyRules.DeMinimisCeiling?
        /// `nil` where no aid was told.
        public let deMinimis: DeMinimis?
        public let problems: [CalculationProblem]
    }

    public func calculation(_ draft: CalculationDraft, at moment: Moment) async throws -> Calculation {
        let rate = try await LatestExchangeRate(desk).rate(on: moment.day)
        var problems: [CalculationProblem] = []
        let way = draft.way.isEmpty ? nil : self.way(draft.way, problems: &problems)
        var read: [IdeaProblem] = []
        let total = IdeaReading.money(draft.idea.budget, currency: draft.idea.currency, problems: &read)
        let time = TimeReading(draft.idea, problems: &read)
        problems += read.map(CalculationProblem.idea)
        let cost = cost(total, draft, problems: &problems)
        let plan = cost.flatMap { cost in
            way.flatMap { self.plan(of: cost, programme: $0.programme, action: $0.action, at: moment, rate: rate, problems: &problems) }
        }
        let start = time.starts ?? moment.day.firstOfNextMonth
        let ceiling = desk.catalogue.moneyRules.deMinimisCeiling(on: moment.day)
        return Calculation(
            programme: way?.programme, plan: plan,
            course: plan.flatMap { plan in time.months.flatMap { FundingCourse(of: plan, from: start, months: $0) } }, hasCost: cost != nil,
            ceiling: ceiling,
            deMinimis: ceiling.flatMap { self.deMinimis(draft.aids, under: $0, problems: &problems) }, problems: problems)
    }

    /// The ways to apply to running programmes in which some rule states what the fund pays.
    public func ways(on day: Day) -> [(programme: Programme, actions: [Action?])] {
        desk.catalogue.programmes.filter { $0.state(on: day) == .running || $0.state(on: day) == .coming }.compactMap { programme in
            let ways: [Action?] = programme.actions.isEmpty ? [nil] : programme.actions.map { $0 }
            let reckonable = ways.filter { FundingPlan.isPossible(under: programme.rules(under: $0), on: day) }
            return reckonable.isEmpty ? nil : (programme, reckonable)
        }
    }

    private func way(_ text: String, problems: inout [CalculationProblem]) -> (programme: Programme, action: Action?)? {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard let programme = parts.first.flatMap({ desk.catalogue.programme(Programme.ID($0)) }) else {
            problems.append(.wayUnknown(text))
            return nil
        }
        guard parts.count == 2 else { return (programme, nil) }
        guard let action = programme.actions.first(where: { $0.id.rawValue == parts[1] }) else {
            problems.append(.wayUnknown(text))
            return nil
        }
        return (programme, action)
    }

    /// The parts are read even where the whole is not, so that everything that has to be put right is said at once.
    private func cost(_ total: Money?, _ draft: CalculationDraft, problems: inout [CalculationProblem]) -> ProjectCost? {
        let currency = total?.currency ?? draft.idea.currency
        func part(_ typed: String, _ problem: CalculationProblem) -> Money? {
            var read: [IdeaProblem] = []
            // Nothing of a cost may be staff; nothing of a project is not a cost.
            guard typed.trimmingCharacters(in: .whitespaces) != "0" else { return Money(minorUnits: 0, currency: currency) }
            let money = IdeaReading.money(typed, currency: currency, problems: &read)
            if !read.isEmpty { problems.append(problem) }
            return money
        }
        let staff = part(draft.staff, .staffNotNumber(draft.staff))
        let inKind = part(draft.inKind, .inKindNotNumber(draft.inKind))
        guard let total else { return nil }
        do {
            return try ProjectCost(total: total, staff: staff, inKind: inKind)
        } catch {
            problems.append(.plan(error))
            return nil
        }
    }

    private func plan(
        of cost: ProjectCost, programme: Programme, action: Action?, at moment: Moment, rate: ExchangeRate?,
        problems: inout [CalculationProblem]
    ) -> FundingPlan? {
        do {
            return try FundingPlan(of: cost, under: programme.rules(under: action), on: moment.day, exchangedAt: rate)
        } catch {
            problems.append(.plan(error))
            return nil
        }
    }

    // MARK: Aid of minor importance

    private static let mostAids = 200
    private static let mostUnread = 10

    private func deMinimis(
        _ text: String, under ceiling: MoneyRules.DeMinimisCeiling, problems: inout [CalculationProblem]
    ) -> DeMinimis? {
        var aids: [DeMinimis.Aid] = []
        var unread = 0
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard !words.isEmpty else { continue }
            guard aids.count < Self.mostAids, unread < Self.mostUnread else {
                problems.append(.tooManyAids(most: Self.mostAids))
                break
            }
            var read: [IdeaProblem] = []
            let money = IdeaReading.money(words.dropFirst().joined(separator: " "), currency: .euro, problems: &read)
            guard let day = Day(iso: String(words[0])), let money, money.currency == ceiling.amount.currency else {
                unread += 1
                problems.append(.aidNotRead(line: number + 1, String(line)))
                continue
            }
            aids.append(DeMinimis.Aid(granted: day, amount: money))
        }
        guard !aids.isEmpty else { return nil }
        guard let record = DeMinimis(aids: aids, ceiling: ceiling.amount, years: ceiling.years) else {
            problems.append(.plan(.overflow))
            return nil
        }
        return record
    }
}
