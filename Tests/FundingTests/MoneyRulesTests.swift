import Funding
import Testing

@Suite struct `Rules about money` {
    private func rate(_ text: String, _ day: String) throws -> ExchangeRate {
        let day = try #require(Day(iso: day))
        return try #require(ExchangeRate(text, on: day, source: PlanMaterial.source()))
    }

    @Test(
        arguments: [
            ("2026-11-25", nil), ("2026-11-26", "11.00"), ("2026-11-27", "11.03"), ("2026-12-24", "11.03"),
        ] as [(String, String?)])
    func `give the latest exchange rate of a day or before`(day: String, expected: String?) throws {
        let rules = MoneyRules(exchangeRates: [try rate("11.03", "2026-11-27"), try rate("11", "2026-11-26")])
        let day = try #require(Day(iso: day))
        #expect(rules.exchangeRate(on: day)?.words.en == expected)
    }

    @Test func `give what holds on a day`() throws {
        let from = try #require(Day(iso: "2024-01-01"))
        let rules = MoneyRules(
            deMinimisCeilings: [
                .init(
                    amount: PlanMaterial.euros(300_000), years: 3, validity: Period(from: from, through: nil), source: PlanMaterial.source()
                )
            ],
            workingYears: [.init(hours: 1_720, validity: Period(from: from, through: nil), source: PlanMaterial.source())])
        #expect(rules.deMinimisCeiling(on: from)?.amount == PlanMaterial.euros(300_000))
        #expect(rules.deMinimisCeiling(on: from.adding(days: -1)) == nil)
        #expect(rules.workingYear(on: from)?.hours == 1_720)
        #expect(rules.workingYear(on: from.adding(days: -1)) == nil)
        #expect(MoneyRules.none.exchangeRate(on: from) == nil)
    }
}
