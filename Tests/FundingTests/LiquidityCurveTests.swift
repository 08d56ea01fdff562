import Funding
import TestSupport
import Testing

@Suite struct `A liquidity curve` {
    private typealias Material = PlanMaterial

    private static let first = Day(iso: "2027-01-01") ?? Material.day

    private func curve(
        _ total: Money, percent: Int, months: Int, _ terms: PaymentTerms, from first: Day = Self.first
    ) throws -> LiquidityCurve? {
        let plan = try #require(try Material.plan(total, [try Material.funding(percent)]))
        return LiquidityCurve(of: plan, from: first, months: months, paidBy: terms)
    }

    /// 120,000 SEK over 12 months is 10,000 SEK a month, half of it the fund's. Claims for half a year, in within 2 months, paid in 30 days:
    /// the first, for January to June, is in by 1 September and paid on 1 October; the second, by 1 March, on 31 March.
    @Test func `pays claims late and shows the deepest month`() throws {
        let terms = PaymentTerms(monthsPerClaim: 6...6, claimedWithinMonths: 2, paidWithinDays: 30)
        let curve = try #require(try curve(Material.kronor(120_000), percent: 50, months: 12, terms))
        #expect(
            curve.points.map(\.balance.wholeUnits) == [
                -10_000, -20_000, -30_000, -40_000, -50_000, -60_000, -70_000, -80_000, -90_000, -70_000, -80_000, -90_000, -90_000,
                -90_000,
                -60_000,
            ])
        #expect(curve.deepest.balance == Material.kronor(-90_000) && curve.deepest.from == Day(iso: "2027-09-01"))
        #expect(curve.points.filter { $0.received.minorUnits > 0 }.map(\.from.iso) == ["2027-10-01", "2028-03-01"])
        #expect(curve.remarks == [])
    }

    /// Half of 60,000 SEK in advance is 30,000, the ceiling 20,000; the first claim, 30,000 SEK earned, brings the 10,000 above it.
    @Test func `pays an advance, settles it against the first claim, and keeps a part to the end`() throws {
        let terms = PaymentTerms(
            advance: try Material.rate(50), advanceMaximum: Material.kronor(20_000), monthsPerClaim: 3...6, claimedWithinMonths: 0,
            paidWithinDays: 0, keptUntilFinalReport: try Material.rate(20))
        let curve = try #require(try curve(Material.kronor(120_000), percent: 50, months: 12, terms))
        let received = curve.points.filter { $0.received.minorUnits > 0 }
        #expect(received.map(\.received.wholeUnits) == [20_000, 10_000, 30_000])
        #expect(received.map(\.from.iso) == ["2027-01-01", "2027-07-01", "2028-01-01"])
    }

    @Test func `keeps back what the final report releases`() throws {
        let terms = PaymentTerms(
            monthsPerClaim: 1...1, claimedWithinMonths: 0, paidWithinDays: 0, keptUntilFinalReport: try Material.rate(20))
        let curve = try #require(try curve(Material.kronor(120_000), percent: 50, months: 12, terms))
        #expect(curve.points.map(\.received.wholeUnits) == [0] + Array(repeating: 5_000, count: 9) + [3_000, 0, 12_000])
    }

    @Test func `says what the terms leave open`() throws {
        let terms = PaymentTerms(advanceMaximum: Material.euros(10))
        let curve = try #require(try curve(Material.kronor(120_000), percent: 50, months: 12, terms))
        #expect(curve.remarks.count == 4)
        #expect(curve.points.map(\.received.wholeUnits) == Array(repeating: 0, count: 12) + [60_000])
    }

    @Test(arguments: [0, -1, 241, Int.max, Int.min])
    func `is none for a length that no project has`(months: Int) throws {
        #expect(try curve(Material.kronor(1), percent: 50, months: months, PaymentTerms(paidWithinDays: 1)) == nil)
    }

    @Test func `begins on the project's day and goes on by months`() throws {
        let first = try #require(Day(iso: "2027-01-31"))
        let terms = PaymentTerms(paidWithinDays: 80)
        let curve = try #require(try curve(Material.kronor(300), percent: 100, months: 3, terms, from: first))
        #expect(curve.points.prefix(4).map(\.from.iso) == ["2027-01-31", "2027-02-01", "2027-03-01", "2027-04-01"])
    }

    @Test func `accounts for all the money and is never deeper than its deepest point`() throws {
        var numbers = SeededGenerator(seed: 11)
        for _ in 0..<400 {
            let units = Int.random(in: 1...100_000_000_000_000, using: &numbers)
            let plan = try #require(
                try Material.plan(
                    Money(minorUnits: units, currency: .krona), [try Material.funding(Int.random(in: 0...100, using: &numbers))]))
            let months = Int.random(in: 1...60, using: &numbers)
            let curve = try #require(
                LiquidityCurve(of: plan, from: Self.first, months: months, paidBy: try Self.anyTerms(&numbers)))
            #expect(curve.points.last?.balance.minorUnits == -plan.ownShare.minorUnits)
            #expect(curve.points.reduce(0) { $0 + $1.cost.minorUnits } == units)
            #expect(curve.points.reduce(0) { $0 + $1.received.minorUnits } == plan.fundShare.minorUnits)
            #expect(curve.points.allSatisfy { $0.balance.minorUnits >= curve.deepest.balance.minorUnits && $0.received.minorUnits >= 0 })
            let costs = curve.points.prefix(months).map(\.cost.minorUnits)
            #expect((costs.max() ?? 0) - (costs.min() ?? 0) <= 1)
        }
    }

    /// Terms of any shape.
    private static func anyTerms(_ numbers: inout SeededGenerator) throws -> PaymentTerms {
        func any() -> Bool { Bool.random(using: &numbers) }
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
        let longest = number(1...12)
        return PaymentTerms(
            advance: any() ? try Material.rate(number(0...60)) : nil, advanceMaximum: any() ? Material.kronor(number(0...500_000)) : nil,
            monthsPerClaim: any() ? 1...longest : nil, claimedWithinMonths: any() ? number(0...6) : nil,
            paidWithinDays: any() ? number(0...200) : nil, keptUntilFinalReport: any() ? try Material.rate(number(0...40)) : nil)
    }
}
