import Funding
import TestSupport
import Testing

@Suite struct `A funding plan` {
    private typealias Material = PlanMaterial

    private func exchange(_ text: String = "11.03") throws -> ExchangeRate {
        try #require(ExchangeRate(text, on: Material.day, source: Material.source()))
    }

    private static let lumpSums = Material.rule(.costModel(.lumpSum(.choice([Material.euros(30_000), Material.euros(60_000)]))), "lump")

    @Test func `takes the fund's share of the cost and shows how`() throws {
        let plan = try #require(try Material.plan(Material.kronor(3_000_000), [try Material.funding(40)]))
        #expect(plan.fundShare == Material.kronor(1_200_000))
        #expect(plan.ownShare == Material.kronor(1_800_000))
        #expect(plan.share.partsPerTenThousand == 4_000 && plan.decidedBy == .rate && !plan.isInDoubt)
        #expect(plan.steps.map(\.calculation.sv) == ["3 000 000 kr × 40 %", "3 000 000 kr − 1 200 000 kr"].map(\.unbroken))
        #expect(plan.steps.map(\.calculation.en) == ["SEK 3,000,000 × 40%", "SEK 3,000,000 − SEK 1,200,000"].map(\.unbrokenCurrency))
        #expect(plan.steps.map(\.source) == [Material.source(), nil])
        #expect(plan.remarks == [] && plan.ownContributionAtLeast == nil && plan.payment == nil && plan.ownCash == nil)
    }

    @Test func `is none where no rule states a share, or none that holds on the day`() throws {
        let past = Material.rule(.fundingRate(maximum: try Material.rate(40)), validity: Period(from: nil, through: Day(iso: "2026-11-27")))
        let own = Material.rule(.ownContribution(minimum: try Material.rate(20)))
        #expect(try Material.plan(Material.kronor(1), []) == nil)
        #expect(try Material.plan(Material.kronor(1), [past, own]) == nil)
        #expect(try Material.plan(Material.kronor(1), [Material.rule(.costModel(.lumpSum(.agreed)))]) == nil)
    }

    @Test func `keeps to the largest grant, converted at a dated rate`() throws {
        let ceiling = Material.rule(.grant(minimum: nil, maximum: Material.euros(100_000)), "grant")
        let rules = [try Material.funding(80), ceiling]
        let plan = try #require(try Material.plan(Material.kronor(3_000_000), rules, at: try exchange()))
        #expect(plan.fundShare == Material.kronor(1_103_000) && plan.decidedBy == .largestGrant)
        #expect(plan.steps.map(\.amount.wholeUnits) == [2_400_000, 1_103_000, 1_103_000, 1_897_000])
        #expect(plan.steps[1].calculation.en == "EUR 100,000 × 11.03".unbrokenCurrency)
        #expect(plan.remarks.map(\.en) == ["Converted at 11.03 kronor per euro on 2026-11-28."])
        let smaller = try #require(try Material.plan(Material.kronor(1_000_000), rules, at: try exchange()))
        #expect(smaller.fundShare == Material.kronor(800_000) && smaller.decidedBy == .rate)
        let without = try #require(try Material.plan(Material.kronor(3_000_000), rules))
        #expect(without.fundShare == Material.kronor(2_400_000) && without.decidedBy == .rate)
        #expect(without.remarks.map(\.en) == ["The limit EUR 100,000 has not been compared: there is no exchange rate.".unbrokenCurrency])
    }

    @Test func `says so below the smallest grant and outside the budgets`() throws {
        let rules = [
            try Material.funding(50), Material.rule(.grant(minimum: Material.euros(10_000), maximum: nil), "grant"),
            Material.rule(.budget(minimum: Material.euros(15_000), maximum: Material.euros(90_000)), "budget"),
        ]
        let small = try #require(try Material.plan(Material.euros(14_000), rules))
        #expect(small.decidedBy == .smallestGrant && small.fundShare == Material.euros(7_000))
        #expect(small.remarks.map(\.en).first == "The grant comes out below the smallest that the fund gives.")
        #expect(small.remarks.last?.en == "The project costs less than the smallest budget, EUR 15,000.".unbrokenCurrency)
        let large = try #require(try Material.plan(Material.euros(90_001), rules))
        #expect(large.remarks.map(\.en) == ["The project costs more than the largest budget, EUR 90,000.".unbrokenCurrency])
        let fits = try #require(try Material.plan(Material.euros(90_000), rules))
        #expect(fits.remarks == [] && fits.decidedBy == .rate)
    }

    @Test(arguments: [
        (29_999, 0, FundingPlan.Decider.noLumpSumFits), (30_000, 30_000, .lumpSum), (59_999, 30_000, .lumpSum), (60_000, 60_000, .lumpSum),
        (1_000_000, 60_000, .lumpSum),
    ])
    func `takes the largest lump sum that fits the cost`(cost: Int, fund: Int, decider: FundingPlan.Decider) throws {
        let plan = try #require(try Material.plan(Material.euros(cost), [Self.lumpSums]))
        #expect(plan.fundShare == Material.euros(fund) && plan.decidedBy == decider)
        #expect(plan.ownShare == Material.euros(cost - fund))
    }

    @Test func `fits a lump sum within the fund's share of the cost, where one is stated`() throws {
        let rules = [Self.lumpSums, try Material.funding(80)]
        #expect(try Material.plan(Material.euros(74_999), rules)?.fundShare == Material.euros(30_000))
        #expect(try Material.plan(Material.euros(75_000), rules)?.fundShare == Material.euros(60_000))
    }

    @Test func `takes a lump sum within a range as far as the cost goes`() throws {
        let range = Material.rule(.costModel(.lumpSum(.range(minimum: Material.euros(8_455), maximum: Material.euros(50_745)))))
        for (cost, fund) in [(8_454, 0), (8_455, 8_455), (20_000, 20_000), (50_745, 50_745), (80_000, 50_745)] {
            #expect(try Material.plan(Material.euros(cost), [range])?.fundShare == Material.euros(fund))
        }
    }

    @Test func `needs an exchange rate for lump sums in another currency`() throws {
        #expect(throws: FundingPlanProblem.noExchangeRate) { try Material.plan(Material.kronor(1_000_000), [Self.lumpSums]) }
        let plan = try #require(try Material.plan(Material.kronor(500_000), [Self.lumpSums], at: try exchange()))
        #expect(plan.fundShare == Material.kronor(330_900))
    }

    @Test func `lowers the fund's share to what the own contribution leaves`() throws {
        let own = Material.rule(.ownContribution(minimum: try Material.rate(46)), "own")
        let same = try #require(try Material.plan(Material.kronor(1_000_000), [try Material.funding(54), own]))
        #expect(same.fundShare == Material.kronor(540_000) && same.decidedBy == .rate && same.remarks == [])
        #expect(same.ownContributionAtLeast == Material.kronor(460_000))
        let lower = try #require(try Material.plan(Material.kronor(1_000_000), [try Material.funding(80), own]))
        #expect(lower.fundShare == Material.kronor(540_000) && lower.decidedBy == .ownContribution && lower.remarks.count == 1)
    }

    @Test func `parts the own share into money and kind`() throws {
        let plan = try #require(try Material.plan(Material.kronor(1_000), inKind: Material.kronor(250), [try Material.funding(60)]))
        #expect(plan.ownInKind == Material.kronor(250) && plan.ownCash == Material.kronor(150))
        let more = try #require(try Material.plan(Material.kronor(1_000), inKind: Material.kronor(500), [try Material.funding(60)]))
        #expect(more.ownInKind == Material.kronor(400) && more.ownCash == Material.kronor(0) && more.remarks.count == 1)
    }

    /// 100,000 SEK of staff with 40 % on top are 140,000 SEK; of 200,000 SEK the fund pays its 54 % of those: 75,600 SEK.
    @Test func `reckons only staff and its flat rate as cost where that is the only way`() throws {
        let flat = Material.rule(
            .costModel(.flatRate(CostModel.FlatRate(try Material.rate(40), of: .staff, covers: .allOther))), "flat")
        let rules = [try Material.funding(54), flat]
        let plan = try #require(try Material.plan(Material.kronor(200_000), staff: Material.kronor(100_000), rules))
        #expect(plan.fundShare == Material.kronor(75_600) && plan.ownShare == Material.kronor(124_400))
        #expect(plan.steps[0].amount == Material.kronor(40_000))
        #expect(plan.steps[1].calculation.en == "SEK 100,000 × (100% + 40%) × 54%".unbrokenCurrency)
        #expect(
            plan.remarks.map(\.en) == [
                "At the flat rate, SEK 100,000 × (100% + 40%) counts as cost. Ask the fund whether the rest can count.".unbrokenCurrency
            ])
        let hour = Material.rule(.costModel(.unitCost(.hour(workingHoursPerYear: 1_720))), "hour")
        #expect(try Material.plan(Material.kronor(200_000), staff: Material.kronor(100_000), rules + [hour])?.fundShare == plan.fundShare)
        let actual = Material.rule(.costModel(.actualCosts), "actual")
        let free = try #require(try Material.plan(Material.kronor(200_000), staff: Material.kronor(100_000), rules + [actual]))
        #expect(free.fundShare == Material.kronor(108_000))
        #expect(try Material.plan(Material.kronor(200_000), rules)?.remarks.count == 1)
    }

    /// Of a cost of 125,000 EUR, 100,000 EUR are direct and 25 % of them, 25,000 EUR, indirect.
    @Test func `shows the indirect costs within the cost`() throws {
        let flat = Material.rule(.costModel(.flatRate(CostModel.FlatRate(try Material.rate(25), of: .direct, covers: .indirect))), "flat")
        let plan = try #require(try Material.plan(Material.euros(125_000), [try Material.funding(100), flat]))
        #expect(plan.steps[0].amount == Material.euros(25_000) && plan.fundShare == Material.euros(125_000))
        #expect(plan.steps[0].calculation.en == "EUR 125,000 × 25% / (100% + 25%)".unbrokenCurrency)
    }

    @Test func `uses the highest of several shares, and marks what is in doubt`() throws {
        let conflict = Localized(sv: "Nej", en: "No")
        let two = try #require(try Material.plan(Material.euros(100), [try Material.funding(40), try Material.funding(60)]))
        #expect(two.fundShare == Material.euros(60) && two.remarks.map(\.en) == ["Several shares are stated; the highest, 60%, is used."])
        #expect(try Material.plan(Material.euros(100), [try Material.funding(40, confidence: .low)])?.isInDoubt == true)
        #expect(try Material.plan(Material.euros(100), [try Material.funding(40, conflict: conflict)])?.isInDoubt == true)
        #expect(try Material.plan(Material.euros(100), [try Material.funding(40, confidence: .medium)])?.isInDoubt == false)
    }

    @Test(
        arguments: [
            (0, nil, nil, FundingPlanProblem.notPositive), (-1, nil, nil, .notPositive), (100, -1, nil, .notPositive),
            (.max, nil, nil, .tooLarge), (100_000_000_000_001, nil, nil, .tooLarge), (100, 101, nil, .partExceedsTotal),
            (100, nil, 101, .partExceedsTotal),
        ] as [(Int, Int?, Int?, FundingPlanProblem)])
    func `refuses amounts that cannot be right`(total: Int, staff: Int?, inKind: Int?, problem: FundingPlanProblem) {
        func money(_ units: Int) -> Money { Money(minorUnits: units, currency: .krona) }
        #expect(throws: problem) { try ProjectCost(total: money(total), staff: staff.map(money), inKind: inKind.map(money)) }
        #expect(!problem.message.isEmpty && problem.message.sv != problem.message.en)
    }

    @Test func `refuses parts in another currency, and takes the largest amount`() throws {
        #expect(throws: FundingPlanProblem.differentCurrencies) {
            try ProjectCost(total: Material.kronor(10), staff: Material.euros(1))
        }
        let largest = Material.euros(ProjectCost.largest)
        #expect(try Material.plan(largest, [try Material.funding(100)])?.fundShare == largest)
    }

    @Test func `is rounded once, to the nearest öre, and never goes above the largest grant`() throws {
        var numbers = SeededGenerator(seed: 17)
        for _ in 0..<1_000 {
            let units = Int.random(in: 1...100_000_000_000_000, using: &numbers)
            let parts = Int.random(in: 0...10_000, using: &numbers)
            let most = Int.random(in: 1...units, using: &numbers)
            let rate = Material.rule(.fundingRate(maximum: try #require(Rate(partsPerTenThousand: parts))), "rate")
            let grant = Material.rule(.grant(minimum: nil, maximum: Money(minorUnits: most, currency: .krona)), "grant")
            let cost = Money(minorUnits: units, currency: .krona)
            let free = try #require(try Material.plan(cost, [rate])).fundShare.minorUnits
            let error = Int128(free) * 10_000 - Int128(units) * Int128(parts)
            #expect(error > -5_000 && error <= 5_000)
            let limited = try #require(try Material.plan(cost, [rate, grant]))
            #expect(limited.fundShare.minorUnits == min(free, most))
            #expect(limited.decidedBy == (free > most ? .largestGrant : .rate))
        }
        let oneMore = Material.rule(.grant(minimum: nil, maximum: Money(minorUnits: 4_999, currency: .krona)), "grant")
        #expect(try Material.plan(Material.kronor(100), [try Material.funding(50), oneMore])?.fundShare.minorUnits == 4_999)
    }

    @Test func `adds up, and never falls when the cost rises`() throws {
        var numbers = SeededGenerator(seed: 2_026)
        for _ in 0..<400 {
            let rules = try Self.anyRules(&numbers)
            let staff = Int.random(in: 0...50_000_000, using: &numbers)
            var last = -1
            var units = max(1, staff)
            for _ in 0..<8 {
                let cost = try ProjectCost(
                    total: Money(minorUnits: units, currency: .krona), staff: Money(minorUnits: staff, currency: .krona))
                guard let plan = try FundingPlan(of: cost, under: rules, on: Material.day, exchangedAt: try exchange()) else { break }
                #expect(plan.fundShare.minorUnits + plan.ownShare.minorUnits == units)
                #expect(plan.fundShare.minorUnits >= max(0, last) && plan.ownShare.minorUnits >= 0)
                last = plan.fundShare.minorUnits
                units += Int.random(in: 1...100_000_000, using: &numbers)
            }
        }
    }

    /// Rules of any shape: shares, limits, lump sums and flat rates.
    private static func anyRules(_ numbers: inout SeededGenerator) throws -> [Rule] {
        func any() -> Bool { Bool.random(using: &numbers) }
        func rate() throws -> Rate { try #require(Rate(partsPerTenThousand: Int.random(in: 0...10_000, using: &numbers))) }
        var rules: [Rule] = []
        if any() { rules.append(Material.rule(.fundingRate(maximum: try rate()), "rate")) }
        if any() { rules.append(Material.rule(.ownContribution(minimum: try rate()), "own")) }
        if any() {
            let least = Int.random(in: 0...10_000_000, using: &numbers)
            let range = Requirement.grant(
                minimum: Money(minorUnits: least, currency: .euro),
                maximum: any() ? Money(minorUnits: least * 3, currency: any() ? .euro : .krona) : nil)
            rules.append(Material.rule(range, "grant"))
        }
        if any() {
            let flat = CostModel.FlatRate(try rate(), of: any() ? .staff : .direct, covers: any() ? .allOther : .indirect)
            rules.append(Material.rule(.costModel(.flatRate(flat)), "flat"))
        }
        if any(), any() { rules.append(lumpSums) }
        return rules
    }
}

extension String {
    /// With spaces that do not break in Swedish amounts and shares.
    fileprivate var unbroken: String {
        replacing(#/(\d) (?=\d|kr|euro|%)/#) { "\($0.output.1)\u{A0}" }
    }

    /// With spaces that do not break after the currency.
    fileprivate var unbrokenCurrency: String {
        replacing("SEK ", with: "SEK\u{A0}").replacing("EUR ", with: "EUR\u{A0}")
    }
}
