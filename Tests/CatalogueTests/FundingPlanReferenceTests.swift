import Catalogue
import Foundation
import Funding
import Testing

/// Worked examples: the rules of this repository's catalogue, the source that states each, and the numbers worked by hand.
@Suite struct `A plan by the catalogue's own rules` {
    private static let read = CatalogueReader.read(
        directory: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Catalogue"))
    private static let today = Day(year: 2026, month: 11, day: 28) ?? Day(daysSince1970: 0)
    private static let first = Day(year: 2027, month: 1, day: 1) ?? Day(daysSince1970: 0)
    private let catalogue: Catalogue

    init() throws {
        catalogue = try #require(Self.read.catalogue)
    }

    private func plan(_ programme: Programme.ID, _ action: Action.ID? = nil, total: Money, staff: Money? = nil) throws -> FundingPlan {
        let programme = try #require(catalogue.programme(programme))
        let action = try action.map { id in try #require(programme.actions.first { $0.id == id }) }
        let plan = try FundingPlan(
            of: ProjectCost(total: total, staff: staff), under: programme.rules(under: action), on: Self.today,
            exchangedAt: catalogue.moneyRules.exchangeRate(on: Self.today))
        return try #require(plan)
    }

    private func kronor(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .krona) }
    private func euros(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .euro) }

    private func source(of what: String, in plan: FundingPlan) -> String? {
        plan.steps.first { $0.what.en == what }?.source?.address
    }

    // MARK: ESF+ area A

    /// 46 % is to be co-financed, so the fund pays 54 % of 3,000,000 SEK: 1,620,000; left are 1,380,000, which are the 46 %.
    @Test(arguments: ["a1", "a2"])
    func `ESF+ area A asks for 46 % co-financing`(area: Action.ID) throws {
        let plan = try plan("esf_plus_2021_2027", area, total: kronor(3_000_000))
        #expect(plan.fundShare == kronor(1_620_000) && plan.ownShare == kronor(1_380_000))
        #expect(plan.ownContributionAtLeast == kronor(1_380_000) && plan.share.partsPerTenThousand == 5_400)
        let address = "https://www.esf.se/stod-och-finansiering/socialfondsprogrammet-esf-2021-2027/"
        #expect(source(of: "Own contribution, at least", in: plan) == address)
        #expect(source(of: "The fund’s share", in: plan) == address)
    }

    /// In A2 40 % of the staff stand for all other costs: 1,000,000 SEK × 1.40 × 54 % = 756,000 SEK.
    @Test func `ESF+ A2 counts staff and 40 % of it`() throws {
        let plan = try plan("esf_plus_2021_2027", "a2", total: kronor(2_000_000), staff: kronor(1_000_000))
        #expect(plan.fundShare == kronor(756_000) && plan.ownShare == kronor(1_244_000))
        #expect(plan.steps.first?.amount == kronor(400_000))
    }

    /// Source: https://www.esf.se, terms as of October 2026: an advance of at most half and 400,000 SEK, a claim a month, in within two
    /// months, paid within 80 days.
    ///
    /// 24 months at 125,000 SEK, of which 67,500 are the fund's. Half of 1,620,000 is 810,000, so the advance is 400,000. A claim for a
    /// month is paid in the fifth month after it (two months and 80 days later), the first in June 2027. Six claims come to 405,000, so the
    /// sixth, paid in November 2027, is the first to bring money: 5,000. At the end of December 2028 3,000,000 have been spent, and 19
    /// claims, 1,282,500, been paid: −1,717,500. The last comes in May 2029 and leaves −1,380,000.
    @Test func `ESF+ area A goes deepest in the project's last month`() throws {
        let plan = try plan("esf_plus_2021_2027", "a1", total: kronor(3_000_000))
        let terms = try #require(plan.payment)
        let curve = try #require(LiquidityCurve(of: plan, from: Self.first, months: 24, paidBy: terms))
        #expect(curve.deepest.balance == kronor(-1_717_500) && curve.deepest.from == Day(iso: "2028-12-01"))
        let paid = curve.points.filter { $0.received.minorUnits > 0 }
        #expect(paid.prefix(3).map(\.received) == [kronor(400_000), kronor(5_000), kronor(67_500)])
        #expect(paid.prefix(3).map(\.from.iso) == ["2027-01-01", "2027-11-01", "2027-12-01"])
        #expect(curve.points.last?.from == Day(iso: "2029-05-01") && curve.points.last?.balance == kronor(-1_380_000))
        #expect(curve.remarks == [])
    }

    // MARK: ERDF East Middle Sweden

    private static let tillvaxtverket = "https://tillvaxtverket.se/tillvaxtverket/sokfinansiering/"

    /// 40 % of 3,000,000 SEK are 1,200,000. Of 1,500,000 SEK of staff 40 % are 600,000 and 15 % are 225,000.
    @Test func `the regional fund in East Middle Sweden pays 40 %`() throws {
        let plan = try plan("eruf_oms_2021_2027", "implementation", total: kronor(3_000_000), staff: kronor(1_500_000))
        #expect(plan.fundShare == kronor(1_200_000) && plan.ownShare == kronor(1_800_000) && plan.decidedBy == .rate)
        #expect(
            source(of: "The fund’s share", in: plan)
                == Self.tillvaxtverket + "utlysningar/utlysningar/utvecklafardigheterforsmartspecialiseringiostramellansverige.6480.html"
        )
        #expect(plan.steps.map(\.amount.wholeUnits) == [600_000, 225_000, 1_200_000, 1_800_000])
        #expect(
            source(of: "Other costs at a flat rate", in: plan)
                == Self.tillvaxtverket + "handbocker/handbokforeuprojekt20212027/planera/3planeraerbudget.3197.html"
        )
    }

    /// 38,000 SEK × 12 / 1,720 h = 265.1162… SEK. Source: the formula in Tillväxtverket's handbook, see `money.yaml`.
    @Test func `an hour of work is a year's pay by 1,720 hours`() throws {
        let programme = try #require(catalogue.programme("eruf_oms_2021_2027"))
        let hours = programme.rules.compactMap { rule -> Money? in
            guard case .costModel(.unitCost(let unit)) = rule.requirement else { return nil }
            return unit.hourlyCost(ofYearlyPay: kronor(38_000 * 12))
        }
        #expect(hours.map(\.minorUnits) == [26_512])
        #expect(catalogue.moneyRules.workingYear(on: Self.today)?.hours == 1_720)
    }

    // MARK: Interreg Central Baltic

    /// 80 % of 200,000 EUR are 160,000; in SEK, 80 % of 2,000,000 are 1,600,000, and 213,550 EUR × 10.7545 = 2,296,623.475 SEK are not reached.
    @Test func `Central Baltic pays 80 % of a small project`() throws {
        let plan = try plan("central_baltic_2021_2027", "small", total: euros(200_000))
        #expect(plan.fundShare == euros(160_000) && plan.ownShare == euros(40_000) && plan.ownContributionAtLeast == euros(40_000))
        #expect(
            source(of: "The fund’s share", in: plan)
                == "https://interreg.eu/news/sail-to-success-cross-border-project-funding-with-the-central-baltic-programme")
        let inKronor = try self.plan("central_baltic_2021_2027", "small", total: kronor(2_000_000))
        #expect(inKronor.fundShare == kronor(1_600_000))
        #expect(inKronor.remarks.map(\.en) == ["Converted at 10.7545 kronor per euro on 2026-03-13."])
        let tooLarge = try self.plan("central_baltic_2021_2027", "small", total: kronor(2_296_624))
        #expect(tooLarge.remarks.last?.en == "The project costs more than the largest budget, SEK\u{A0}2,296,623.48.")
    }

    // MARK: Erasmus+ and CERV

    @Test(
        arguments: [
            ("ka210", 50_000, 30_000), ("ka210", 60_000, 60_000), ("ka210", 90_000, 60_000), ("ka210", 29_000, 0),
            ("ka220", 130_000, 120_000),
            ("ka220", 260_000, 250_000), ("ka220", 500_000, 400_000), ("ka220", 100_000, 0),
        ] as [(Action.ID, Int, Int)])
    func `Erasmus+ pays the largest lump sum that fits`(action: Action.ID, cost: Int, fund: Int) throws {
        let plan = try plan("erasmus_plus_2021_2027", action, total: euros(cost))
        #expect(plan.fundShare == euros(fund) && plan.ownShare == euros(cost - fund))
        #expect(plan.decidedBy == (fund > 0 ? .lumpSum : .noLumpSumFits))
        #expect(
            plan.steps.first?.source?.address
                == (action == "ka210"
                    ? "https://www.mucf.se/budget-smaskaliga-partnerskap"
                    : "https://www.fundingprogrammesportal.gov.cy/en/call/cooperation-partnerships-en-2025"))
    }

    /// 60,000 EUR × 10.7545 = 645,270 SEK.
    @Test func `Erasmus+ in kronor is converted at a dated rate`() throws {
        let plan = try plan("erasmus_plus_2021_2027", "ka210", total: kronor(700_000))
        #expect(plan.fundShare == kronor(645_270) && plan.exchangeRate?.day == Day(iso: "2026-03-13"))
    }

    @Test(arguments: [(8_000, 0), (20_000, 20_000), (60_000, 50_745)])
    func `CERV town twinning pays a lump sum within its range`(cost: Int, fund: Int) throws {
        let plan = try plan("cerv_2021_2027", "town_twinning", total: euros(cost))
        #expect(plan.fundShare == euros(fund))
        #expect(
            plan.steps.first?.source?.address == "https://www.fundingprogrammesportal.gov.cy/en/call/call-town-twinning-2026-en-2026/")
    }

    // MARK: Leader

    /// 100 % of 480,000 SEK; at most 80 % of it, 384,000 SEK, is paid before the project has ended.
    @Test(arguments: ["leader_sodermanland", "leader_2023_2027"] as [Programme.ID])
    func `Leader pays all of it, a fifth of that last`(programme: Programme.ID) throws {
        let action: Action.ID? = programme == "leader_2023_2027" ? "local_project" : nil
        let plan = try plan(programme, action, total: kronor(480_000))
        #expect(plan.fundShare == kronor(480_000) && plan.ownShare == kronor(0) && plan.share.partsPerTenThousand == 10_000)
        #expect(source(of: "The fund’s share", in: plan) == "https://leadersodermanland.se/en/aktuella_stod/")
        let terms = try #require(plan.payment)
        let curve = try #require(LiquidityCurve(of: plan, from: Self.first, months: 24, paidBy: terms))
        #expect(curve.points.prefix(24).reduce(0) { $0 + $1.received.minorUnits } == kronor(384_000).minorUnits)
        #expect(curve.points.last?.balance == kronor(0))
    }

    // MARK: All

    /// Of no programme does a plan lose an öre, and each share has a source.
    @Test func `every way of applying gives a plan that adds up, or none`() throws {
        var plans = 0
        for programme in catalogue.programmes {
            for action in programme.actions.isEmpty ? [nil] : programme.actions.map(Optional.some) {
                let cost = try ProjectCost(total: kronor(2_345_679), staff: kronor(1_000_001))
                let plan = try FundingPlan(
                    of: cost, under: programme.rules(under: action), on: Self.today,
                    exchangedAt: catalogue.moneyRules.exchangeRate(on: Self.today))
                guard let plan else { continue }
                plans += 1
                #expect(plan.fundShare.minorUnits + plan.ownShare.minorUnits == plan.cost.minorUnits, "\(programme.id)")
                #expect(plan.steps.contains { $0.source != nil }, "\(programme.id)")
            }
        }
        #expect(plans >= 80)
    }
}
