import Testing

@testable import Casework

struct TypedAmountTests {
    @Test(arguments: [
        ("0", 0), ("5", 500), ("3 000 000", 300_000_000), ("3.000.000", 300_000_000), ("3,000", 300_000), ("1250,5", 125_050),
        ("1250.50", 125_050), ("1.250,50", 125_050), ("12\u{202F}345", 1_234_500), (" 7 ", 700),
    ])
    func `amounts are read as people type them`(text: String, hundredths: Int) {
        #expect(TypedAmount.hundredths(of: text) == hundredths)
    }

    @Test(arguments: [
        "", " ", "-5", "5-", "many", "1e9", ",5", "1,2345", "1,23,45", "1234.567", "٣", "99999999999999999999999", "1.00.000", "12,",
    ])
    func `what is no amount is none`(text: String) {
        #expect(TypedAmount.hundredths(of: text) == nil)
    }

    @Test(arguments: [0, 1, 10, 99, 100, 125_050, 300_000_000])
    func `what is shown is read back`(hundredths: Int) {
        #expect(TypedAmount.hundredths(of: TypedAmount.text(ofHundredths: hundredths)) == hundredths)
    }
}
