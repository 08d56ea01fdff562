import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct SourceValueTests {
    @Test(arguments: [
        ("2073781.25", 207_378_125), ("1234,56", 123_456), ("4 973 906", 497_390_600), ("4\u{A0}973\u{A0}906", 497_390_600),
        ("75\u{202F}354\u{202F}267,5", 7_535_426_750), ("1.234.567,5", 123_456_750), ("1,234,567.891", 123_456_789), ("0", 0),
        ("626199.99999984", 62_619_999 + 1), ("56868.983", 5_686_898), ("0,125", 13), ("1'000", 100_000), (".5", 50), ("5,", 500),
    ])
    func `sums are read`(text: String, cents: Int) throws {
        #expect(try Amount.minorUnits(text, decimals: .eitherOrAsk) == cents)
    }

    @Test(arguments: ["", "abc", "-5", "1e300", "NaN", "1.23.4", "12,34,567", "99999999999999999999", "1,2.3,4", "٣", "5 SEK", "1.2.3,4"])
    func `what is no sum is refused`(text: String) throws {
        #expect(throws: Amount.Fault.notNumber) { try Amount.minorUnits(text, decimals: .eitherOrAsk) }
    }

    @Test func `a sum that may be two is asked about, unless the source is known`() throws {
        #expect(throws: Amount.Fault.ambiguous) { try Amount.minorUnits("1,234", decimals: .eitherOrAsk) }
        #expect(throws: Amount.Fault.ambiguous) { try Amount.minorUnits("12.500", decimals: .eitherOrAsk) }
        #expect(try Amount.minorUnits("1,234", decimals: .comma) == 123)
        #expect(try Amount.minorUnits("1,234", decimals: .point) == 123_400)
        #expect(try Amount.minorUnits("12.500", decimals: .point) == 1_250)
    }

    @Test(arguments: [
        ("2023-01-31", "2023-01-31"), ("2023-01-31 00:00:00", "2023-01-31"), ("2023-01-31T10:00:00", "2023-01-31"),
        ("31/01/2023", "2023-01-31"), ("31.01.2023 00:00", "2023-01-31"), ("31/02/2020", nil), ("soon", nil), ("2023-01-311", nil),
        ("", nil),
    ])
    func `days are read`(text: String, day: String?) {
        #expect(SourceDay.day(text)?.iso == day)
    }

    @Test(arguments: [
        ("Sweden", "SE"), ("Sverige", "SE"), ("SE", "SE"), ("Greece", "EL"), ("GR", "EL"), ("EL", "EL"), ("United Kingdom", "UK"),
        ("GB", "UK"), ("Czech Republic", "CZ"), ("Czechia", "CZ"), ("Tyskland", "DE"), ("Norge", "NO"), ("Atlantis", nil),
    ])
    func `countries are known by code and name`(text: String, code: String?) {
        #expect(CountryName.code(text)?.rawValue == code)
    }

    @Test(arguments: ["", " ", "N.a.", "n/a", "NULL", "-", "Not applicable"])
    func `words for nothing are nothing`(text: String) {
        #expect(SourceText.value(text) == nil)
    }
}
