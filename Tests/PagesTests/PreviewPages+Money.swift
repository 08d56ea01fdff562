import Funding

@testable import Pages

/// The pages about money, in each state.
extension PreviewPages {
    static let rate = ExchangeRate("11.03", on: Preview.day("2026-11-20"), source: Preview.official)

    /// A million kronor, of which Central Baltic pays 80 %; paid in claims.
    static let plan: FundingPlan? = {
        guard let share = Rate(partsPerTenThousand: 8_000),
            let cost = try? ProjectCost(total: Preview.krona(1_000_000), staff: Preview.krona(600_000), inKind: Preview.krona(50_000))
        else { return nil }
        let terms = PaymentTerms(monthsPerClaim: 6...6, claimedWithinMonths: 3, paidWithinDays: 60)
        let rules =
            Preview.rules + [
                Rule(id: "rate", requirement: .fundingRate(maximum: share), source: Preview.official),
                Rule(id: "payment", requirement: .payment(terms), source: Preview.thirdParty),
            ]
        return (try? FundingPlan(of: cost, under: rules, on: Preview.today, exchangedAt: rate)) ?? nil
    }()

    static let course = plan.flatMap { FundingCourse(of: $0, from: Preview.day("2027-09-01"), months: 12) }

    private static let calculation = CalculationQuery(
        idea: IdeaQuery(text: "Läger", budget: "1000000", start: "2027-09", months: "12"), way: "central_baltic_2021_2027/small",
        staff: "600000", inKind: "50000", aids: "2025-03-01 20000")

    private static let ways = [
        CalculatorPage.ProgrammeWays(
            name: Preview.centralBaltic.name,
            ways: [.init(key: "central_baltic_2021_2027/small", name: Localized(sv: "Litet projekt", en: "Small project"))])
    ]

    private static let ceiling = MoneyRules.DeMinimisCeiling(
        amount: Preview.euro(300_000), years: 3, validity: Period(from: nil, through: nil), source: Preview.official)

    static let emptyCalculator = CalculatorPage.Model(query: CalculationQuery(), programmes: ways, ceiling: ceiling)

    static let calculator = CalculatorPage.Model(
        query: calculation, programmes: ways,
        outcome: CalculatorPage.Outcome(
            programme: Preview.centralBaltic.id, programmeName: Preview.centralBaltic.name, plan: plan, course: course),
        deMinimis: CalculatorPage.DeMinimisOutcome(
            day: Preview.today, total: Preview.euro(20_000), room: Preview.euro(280_000), moreRoomFrom: Preview.day("2028-03-02")),
        ceiling: ceiling)

    static let calculatorProblems = CalculatorPage.Model(
        query: CalculationQuery(idea: IdeaQuery(budget: "många", months: "0"), way: "nej", staff: "x", aids: "i går 5"), programmes: ways,
        outcome: CalculatorPage.Outcome(
            programme: Preview.citizens.id, programmeName: Preview.citizens.name, plan: nil, course: nil),
        ceiling: ceiling,
        problems: [
            .wayUnknown, .budgetNotNumber("många"), .partNotNumber(.staff, "x"), .monthsImpossible("0", shortest: 1, longest: 240),
            .aidNotRead(line: 1, "i går 5"),
        ])

    static let briefing = BriefingPage.Model(
        query: AskQuery(idea: query, matches: [.call(Preview.openCall.id)]),
        idea: Idea(
            text: "Läger för unga.\nMed vänorten.", language: .swedish, applicant: .municipality, place: "SE-0483",
            partnerCountries: ["FI"],
            budget: Preview.krona(1_000_000), starts: Preview.day("2027-09-01"), months: 12),
        match: Preview.matches[0].planned(Preview.deadlinePlan, plan, course), programme: Preview.citizens, call: Preview.openCall)

    static let bareBriefing = BriefingPage.Model(
        query: AskQuery(idea: query, matches: [.programme(Preview.centralBaltic.id)]),
        idea: Idea(text: "Läger", language: .swedish), match: Preview.matches[2], programme: Preview.centralBaltic, call: nil)
}
