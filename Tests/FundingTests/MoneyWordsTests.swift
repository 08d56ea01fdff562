import Funding
import Testing

@Suite struct `Amounts in words` {
    @Test(arguments: [
        (20_000_000, Currency.euro, "200\u{A0}000\u{A0}euro", "EUR\u{A0}200,000"),
        (123_450, .krona, "1\u{A0}234,50\u{A0}kr", "SEK\u{A0}1,234.50"), (5, .krona, "0,05\u{A0}kr", "SEK\u{A0}0.05"),
        (-100_000_000, .krona, "−1\u{A0}000\u{A0}000\u{A0}kr", "SEK\u{A0}−1,000,000"), (0, .euro, "0\u{A0}euro", "EUR\u{A0}0"),
        (99_900, .euro, "999\u{A0}euro", "EUR\u{A0}999"),
    ])
    func `are grouped by thousands and keep their cents`(units: Int, currency: Currency, swedish: String, english: String) {
        #expect(Money(minorUnits: units, currency: currency).words == Localized(sv: swedish, en: english))
    }

    @Test(arguments: [
        (4_000, "40\u{A0}%", "40%"), (4_650, "46,5\u{A0}%", "46.5%"), (1, "0,01\u{A0}%", "0.01%"), (10_000, "100\u{A0}%", "100%"),
    ])
    func `shares keep the decimals that are needed`(parts: Int, swedish: String, english: String) throws {
        let rate = try #require(Rate(partsPerTenThousand: parts))
        #expect(rate.words == Localized(sv: swedish, en: english))
    }

    @Test(arguments: [Int.min, Int.max])
    func `hold for any amount`(units: Int) {
        #expect(Money(minorUnits: units, currency: .euro).words.en.hasSuffix(units == .min ? "08" : "07"))
    }
}
