import Foundation
import Testing

@testable import CommonGrants

struct ProtocolTextTests {
    @Test(
        arguments: [
            ("2026-09-14T09:30:00Z", 1_789_378_200), ("2026-09-14T11:30:00+02:00", 1_789_378_200),
            ("2026-09-14T09:30:00.500z", 1_789_378_200.5),
            ("2026-09-14T09:30:00", nil), ("2026-09-14 09:30:00Z", nil), ("2026-02-30T09:30:00Z", nil), ("2026-09-14T24:00:00Z", nil),
            ("2026-09-14T09:30:00+2:00", nil), ("2026-09-14T09:30:00.Z", nil), ("2026-09-14T09:30:00+02:00x", nil), ("", nil),
            ("2026-09-14", nil), ("２026-09-14T09:30:00Z", nil),
        ] as [(String, TimeInterval?)])
    func `instants have a zone`(text: String, seconds: TimeInterval?) {
        #expect(ProtocolText.instant(text)?.timeIntervalSince1970 == seconds)
        if let seconds, let date = ProtocolText.instant(text) {
            #expect(ProtocolText.instant(date.protocolText)?.timeIntervalSince1970 == seconds.rounded(.down))
        }
    }

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
