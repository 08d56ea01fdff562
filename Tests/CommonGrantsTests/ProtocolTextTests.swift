import Testing

@testable import CommonGrants

struct ProtocolTextTests {
    @Test(arguments: [
        ("17:00:00", true), ("17:00", false), ("17:00:00Z", false), ("17:00:00+01:00", false), ("24:00:00", false), ("1٣:00:00", false),
    ])
    func `clock times have none`(text: String, isClock: Bool) {
        #expect(ProtocolText.isClock(text) == isClock)
    }

    @Test(
        arguments: [
            ("1", true), ("-100.5", true), ("12.", true), ("", false), ("-", false), (".5", false), ("1,5", false), ("1e3", false),
            ("1.2.3", false), ("٣", false),
        ])
    func `decimals are digits`(text: String, isDecimal: Bool) {
        #expect(ProtocolText.isDecimal(text) == isDecimal)
    }
}
