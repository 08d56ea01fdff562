import Funding
import TestSupport
import Testing

@Suite struct `A project's years` {
    private typealias Material = PlanMaterial

    /// 2,400,000 SEK over 24 months from March 2027 is 100,000 a month: 10 months in 2027, 12 in 2028, 2 in 2029; 40 % is the fund's.
    @Test func `share cost and funding by their months`() throws {
        let plan = try #require(try Material.plan(Material.kronor(2_400_000), [try Material.funding(40)]))
        let first = try #require(Day(iso: "2027-03-15"))
        let years = YearlyFunding.years(of: plan, from: first, months: 24)
        #expect(years.map(\.year) == [2027, 2028, 2029])
        #expect(years.map(\.cost.wholeUnits) == [1_000_000, 1_200_000, 200_000])
        #expect(years.map(\.fundShare.wholeUnits) == [400_000, 480_000, 80_000])
        #expect(years.map(\.ownShare.wholeUnits) == [600_000, 720_000, 120_000])
    }

    @Test func `always add up, and none is below zero`() throws {
        var numbers = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let cost = Money(minorUnits: Int.random(in: 1...3_000, using: &numbers), currency: .euro)
            let rule = try Material.funding(Int.random(in: 0...100, using: &numbers))
            let plan = try #require(try Material.plan(cost, [rule]))
            let months = Int.random(in: 1...240, using: &numbers)
            let first = Day(daysSince1970: Int.random(in: 20_000...22_000, using: &numbers))
            let years = YearlyFunding.years(of: plan, from: first, months: months)
            #expect(years.reduce(0) { $0 + $1.cost.minorUnits } == plan.cost.minorUnits)
            #expect(years.reduce(0) { $0 + $1.fundShare.minorUnits } == plan.fundShare.minorUnits)
            #expect(years.allSatisfy { $0.fundShare.minorUnits >= 0 && $0.ownShare.minorUnits >= 0 })
            #expect(years.allSatisfy { $0.cost.minorUnits == $0.fundShare.minorUnits + $0.ownShare.minorUnits })
            #expect(zip(years, years.dropFirst()).allSatisfy { $1.year == $0.year + 1 })
        }
    }

    @Test(arguments: [0, -1, 241]) func `are none where no project lasts so long`(months: Int) throws {
        let plan = try #require(try Material.plan(Material.euros(1_000), [try Material.funding(40)]))
        #expect(YearlyFunding.years(of: plan, from: Material.day, months: months) == [])
    }
}
