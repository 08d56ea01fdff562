import Funding
import TestSupport
import Testing

@Suite struct `An exchange rate` {
    private func rate(_ text: String) throws -> ExchangeRate {
        try #require(ExchangeRate(text, on: PlanMaterial.day, source: PlanMaterial.source()))
    }

    @Test(arguments: [
        ("11.03", 110_300, "11,03", "11.03"), ("10.9485", 109_485, "10,9485", "10.9485"), ("10,5", 105_000, "10,50", "10.50"),
        ("11", 110_000, "11,00", "11.00"), ("9.125", 91_250, "9,125", "9.125"), ("1", 10_000, "1,00", "1.00"),
        ("100.0000", 1_000_000, "100,00", "100.00"),
    ])
    func `is read as it is written`(text: String, tenThousandths: Int, swedish: String, english: String) throws {
        let rate = try rate(text)
        #expect(rate.tenThousandths == tenThousandths)
        #expect(rate.words == Localized(sv: swedish, en: english))
    }

    @Test(arguments: [
        "", ".", "11.", ".5", "11.03.1", "11.03456", "-11", "+11", "11.-3", "0.99", "100.0001", "1000", "1e1", "elva", " 11", "N/A",
    ])
    func `takes no other text`(text: String) {
        #expect(ExchangeRate(text, on: PlanMaterial.day, source: PlanMaterial.source()) == nil)
    }

    /// 100 EUR × 11.03 = 1,103 SEK; 0.01 EUR × 11.03 = 0.1103 SEK, which is 11 öre; 1 SEK / 11.03 = 0.0907 EUR, which is 9 cents.
    @Test(arguments: [
        (10_000, Currency.euro, Currency.krona, 110_300), (1, .euro, .krona, 11), (100, .krona, .euro, 9), (100, .euro, .euro, 100),
        (-1, .euro, .krona, -11), (0, .krona, .euro, 0), (110_300, .krona, .euro, 10_000),
    ])
    func `converts both ways and rounds once`(units: Int, from: Currency, to: Currency, expected: Int) throws {
        #expect(try rate("11.03").converted(Money(minorUnits: units, currency: from), to: to)?.minorUnits == expected)
    }

    @Test func `rounds a half away from zero`() throws {
        let rate = try rate("10.5")
        #expect(rate.converted(Money(minorUnits: 1, currency: .euro), to: .krona)?.minorUnits == 11)
        #expect(rate.converted(Money(minorUnits: -1, currency: .euro), to: .krona)?.minorUnits == -11)
    }

    @Test(arguments: [Int.max, Int.min, Int.max / 10, Int.min / 11])
    func `gives nothing where the amount does not fit`(units: Int) throws {
        #expect(try rate("11.03").converted(Money(minorUnits: units, currency: .euro), to: .krona) == nil)
        #expect(try rate("11.03").converted(Money(minorUnits: units, currency: .krona), to: .euro) != nil)
    }

    @Test func `loses at most half an öre's worth on the way there and back`() throws {
        var numbers = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let parts = Int.random(in: 10_000...1_000_000, using: &numbers)
            let units = Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &numbers)
            let rate = try #require(ExchangeRate(tenThousandths: parts, on: PlanMaterial.day, source: PlanMaterial.source()))
            let kronor = try #require(rate.converted(Money(minorUnits: units, currency: .euro), to: .krona))
            let back = try #require(rate.converted(kronor, to: .euro))
            #expect(abs(back.minorUnits - units) <= 1)
        }
    }
}
