import Foundation
import Funding
import Testing

@testable import Casework

struct FinancingPlanTests {
    private static func year(_ year: Int, cost: Int, _ shares: [FinancingPlan.Source: Int]) -> FinancingPlan.Year {
        FinancingPlan.Year(year: year, cost: cost, shares: shares)
    }

    @Test func `totals are the years' sums`() throws {
        let plan = try FinancingPlan(
            currency: .krona,
            years: [
                Self.year(2028, cost: 50, [.grant: 25, .ownCash: 20, .coFinanciers: 5]),
                Self.year(2027, cost: 100, [.grant: 50, .ownCash: 30, .ownKind: 20]),
            ])
        #expect(plan.years.map(\.year) == [2027, 2028])
        #expect(plan.cost == Money(minorUnits: 150, currency: .krona))
        #expect(plan.own.minorUnits == 70)
        #expect(FinancingPlan.Source.allCases.map { plan.total(of: $0).minorUnits } == [75, 50, 20, 5])
    }

    @Test(arguments: [
        ([], FinancingPlan.Fault.noYears),
        ([year(2027, cost: 100, [.grant: 99])], .doesNotAddUp(year: 2027, difference: 1)),
        ([year(2027, cost: 100, [.grant: 60, .ownCash: 41])], .doesNotAddUp(year: 2027, difference: -1)),
        ([year(2027, cost: 0, [:]), year(2027, cost: 0, [:])], .yearTwice(2027)),
        ([year(1999, cost: 0, [:])], .yearOutOfRange(1999)),
        ([year(2027, cost: 0, [.grant: 10, .ownCash: -10])], .belowZero(year: 2027)),
        ([year(2027, cost: .max, [.grant: .max])], .tooLarge),
    ])
    func `a plan that is none is refused`(years: [FinancingPlan.Year], fault: FinancingPlan.Fault) {
        #expect(throws: fault) { try FinancingPlan(currency: .euro, years: years) }
    }

    @Test func `a plan comes back from JSON, and a bad one does not`() throws {
        let plan = try CaseThreadTests.financing(years: 3)
        #expect(try JSONDecoder().decode(FinancingPlan.self, from: JSONEncoder().encode(plan)) == plan)
        let bad = #"{"currency":"EUR","years":[{"year":2027,"cost":5,"shares":{"grant":4}}]}"#
        #expect(throws: (any Error).self) { try JSONDecoder().decode(FinancingPlan.self, from: Data(bad.utf8)) }
    }
}
