import Foundation
import Funding
import Testing

@testable import Casework

struct ProjectTests {
    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }

    private static func plan(_ years: [(Int, Int, [FinancingPlan.Source: Int])], _ currency: Currency = .krona) throws -> FinancingPlan {
        try FinancingPlan(currency: currency, years: years.map { FinancingPlan.Year(year: $0.0, cost: $0.1, shares: $0.2) })
    }

    private static func budget(_ years: [(Int, [ProjectBudget.CostKind: Int])], _ currency: Currency = .krona) throws -> ProjectBudget {
        try ProjectBudget(currency: currency, years: years.map { ProjectBudget.Year(year: $0.0, costs: $0.1) })
    }

    @Test func `a budget must cost each year what was decided on, and says what differs`() throws {
        let plan = try Self.plan([(2027, 100, [.grant: 60, .ownCash: 40]), (2028, 50, [.grant: 50])])
        try Self.budget([(2027, [.staff: 70, .travel: 30]), (2028, [.other: 50])]).check(against: plan)
        try Self.budget([]).check(against: plan)
        for (years, fault) in [
            ([(2027, [.staff: 70])], .doesNotAddUp(year: 2027, difference: 30)),
            ([(2027, [.staff: 101])], .doesNotAddUp(year: 2027, difference: -1)),
            ([(2027, [.staff: 100])], .doesNotAddUp(year: 2028, difference: 50)),
            ([(2026, [.staff: 1]), (2027, [.staff: 100])], .doesNotAddUp(year: 2026, difference: -1)),
        ] as [([(Int, [ProjectBudget.CostKind: Int])], ProjectBudget.Fault)] {
            #expect(throws: fault) { try Self.budget(years).check(against: plan) }
        }
        #expect(throws: ProjectBudget.Fault.otherCurrency(.krona)) {
            try Self.budget([(2027, [.staff: 100])], .euro).check(against: plan)
        }
    }

    @Test(arguments: [
        ([ProjectBudget.Year(year: 1999, costs: [:])], ProjectBudget.Fault.yearOutOfRange(1999)),
        ([.init(year: 2027, costs: [:]), .init(year: 2027, costs: [:])], .yearTwice(2027)),
        ([.init(year: 2027, costs: [.staff: -1])], .belowZero(year: 2027)), ([.init(year: 2027, costs: [.staff: .max])], .tooLarge),
    ])
    func `a budget that is none is refused`(years: [ProjectBudget.Year], fault: ProjectBudget.Fault) {
        #expect(throws: fault) { try ProjectBudget(currency: .euro, years: years) }
    }

    @Test(
        arguments: [
            ("212000-0340", "212000-0340"), ("2120000340", "212000-0340"), ("999976105", "999976105"), ("811228-9874", nil), ("hej", nil),
            ("", nil),
        ] as [(String, String?)])
    func `a partner's number is checked, and a person's is none`(typed: String, number: String?) {
        #expect(ProjectPartner.number(of: typed) == number)
    }

    @Test func `what is known of a project comes back from JSON`() throws {
        let facts = GrantedProject(
            start: Self.day("2027-01-01"), end: Self.day("2028-01-01"), accountCode: "4711",
            partners: [ProjectPartner(name: "Flen", number: "212000-0340", role: .lead, country: "SE", budget: 7)],
            budget: try Self.budget([(2027, [.staff: 1, .indirect: 2])]),
            indicators: [ProjectIndicator(name: "Deltagare", unit: "personer", target: 100, outcome: nil, goal: "growth")],
            afterwards: "Våtmarken", publicity: [.poster, .emblem], terms: DecisionTerms(claimMonths: 3))
        #expect(try JSONDecoder().decode(GrantedProject.self, from: JSONEncoder().encode(facts)) == facts)
    }

    // MARK: Liquidity

    private static func flow(
        _ steps: [CaseStep] = [], openClaims: [String] = [], on today: String = "2027-01-01", _ currency: Currency = .krona
    ) throws -> ProjectFlow {
        let plan = try plan([(2027, 1_200, [.grant: 600, .ownCash: 300, .ownKind: 240, .coFinanciers: 60])], currency)
        return try #require(
            ProjectFlow(
                financing: plan, from: day("2027-07-01"), through: day("2027-12-31"), steps: steps, openClaims: openClaims.map(day),
                paidWithinDays: 31, on: day(today)))
    }

    private static func amounts(_ flow: [Month: Int]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: flow.filter { $0.value != 0 }.map { ($0.key.iso, $0.value) })
    }

    @Test func `cash goes out in the months that the project runs, and comes after the claims`() throws {
        let flow = try Self.flow(openClaims: ["2027-10-01", "2028-02-01"])
        #expect(Set(Self.amounts(flow.out).values) == [160] && flow.out.values.reduce(0, +) == 960)
        #expect(flow.out.keys.min()?.iso == "2027-07" && flow.out.keys.max()?.iso == "2027-12")
        #expect(
            Self.amounts(flow.received) == [
                "2027-07": 10, "2027-08": 10, "2027-09": 10, "2027-10": 10, "2027-11": 310, "2027-12": 10, "2028-03": 300,
            ])
    }

    @Test func `what is paid is paid, what is claimed comes first, and what is late is expected now`() throws {
        let money = { Money(minorUnits: $0, currency: .krona) }
        let steps = [
            CaseStep(.paymentClaim, on: Self.day("2027-08-01"), amount: money(200)),
            CaseStep(.payment, on: Self.day("2027-09-15"), amount: money(150)),
            CaseStep(.paymentClaim, on: Self.day("2027-10-01"), amount: money(100)),
            CaseStep(.payment, on: Self.day("2027-09-15"), amount: Money(minorUnits: 999, currency: .euro)),
        ]
        let flow = try Self.flow(steps, openClaims: ["2028-02-01"], on: "2028-01-05")
        #expect(Self.amounts(flow.received).filter { $0.value != 10 } == ["2027-09": 160, "2028-01": 150, "2028-03": 300])
        let settled = try Self.flow(steps + [CaseStep(.finalPayment, on: Self.day("2028-01-01"), amount: money(5))], on: "2028-01-05")
        #expect(settled.received.values.reduce(0, +) == 60 + 155)
    }

    @Test func `currencies stand apart, and the deepest month is the first lowest`() throws {
        let flows = [
            try Self.flow(openClaims: ["2028-02-01"]), try Self.flow(openClaims: ["2028-02-01"]),
            try Self.flow([], on: "2027-01-01", .euro),
        ]
        let kronor = try #require(DeskLiquidity(of: flows, in: .krona))
        #expect(kronor.points.map(\.month.iso).first == "2027-07" && kronor.points.map(\.month.iso).last == "2028-03")
        #expect(kronor.points.count == 9)
        #expect(kronor.deepest.month.iso == "2027-12" && kronor.deepest.balance.minorUnits == -1_800)
        #expect(kronor.points.last?.balance.minorUnits == 2 * (600 + 60 - 960))
        #expect(DeskLiquidity(of: flows, in: .euro)?.points.reduce(0) { $0 + $1.out.minorUnits } == 960)
        #expect(DeskLiquidity(of: [flows[0]], in: .euro) == nil)
    }

    @Test func `in any project all of the cash and all of the grant has its month`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let start = Day(daysSince1970: Int.random(in: 20_000...24_000, using: &generator))
            let end = start.adding(days: Int.random(in: 0...1_500, using: &generator))
            let (grant, cash, kind) = (
                Int.random(in: 0...10_000, using: &generator), Int.random(in: 0...10_000, using: &generator), Int.random(in: 0...99)
            )
            let plan = try Self.plan([(start.year, grant + cash + kind, [.grant: grant, .ownCash: cash, .ownKind: kind])])
            let claims = (0..<Int.random(in: 0...5, using: &generator)).map { start.adding(days: $0 * 90) }
            let flow = try #require(
                ProjectFlow(
                    financing: plan, from: start, through: end, steps: [], openClaims: claims, paidWithinDays: nil, on: start))
            #expect(flow.out.values.reduce(0, +) == grant + cash && flow.received.values.reduce(0, +) == grant)
        }
    }

    @Test func `the steps of money alone tell all of a project's money and days`() throws {
        var generator = SystemRandomNumberGenerator()
        let plans = try (1...3).map { try Self.plan([(2_027, $0 * 900, [.grant: $0 * 600, .ownCash: $0 * 300])]) }
        for _ in 0..<500 {
            let steps = (0..<Int.random(in: 0...14, using: &generator)).map { index in
                var step = CaseStep(
                    CaseStepKind.allCases.randomElement(using: &generator) ?? .note,
                    on: Day(daysSince1970: 20_800).adding(days: index * 40))
                // As a step is let through: a plan belongs to these, an amount to claims and payments.
                if [.decision, .approval, .amendment].contains(step.kind) { step.financing = plans.randomElement(using: &generator) }
                if step.kind == .paymentClaim || step.kind.isPayment { step.amount = Money(minorUnits: 100 * index, currency: .krona) }
                return step
            }
            let days = ProjectDays(end: Day(daysSince1970: 22_000))
            func told(_ steps: [CaseStep]) -> (ObligationPlan.Ground, ProjectFlow?) {
                let thread = CaseThread(restoring: steps, decidedBy: [])
                let ground = ObligationPlan.Ground(days, thread: thread)
                let flow = thread.financing.flatMap { plan in
                    ProjectFlow(
                        financing: plan, from: ground.start ?? Day(daysSince1970: 20_900), through: Day(daysSince1970: 22_000),
                        steps: thread.steps, openClaims: [], paidWithinDays: nil, on: Day(daysSince1970: 21_000))
                }
                return (ground, flow)
            }
            let (all, few) = (told(steps), told(steps.filter { CaseStepKind.ofMoney.contains($0.kind) }))
            #expect(all.0 == few.0 && all.1 == few.1)
        }
    }
}
