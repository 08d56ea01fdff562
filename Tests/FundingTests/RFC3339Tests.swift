import Foundation
import Funding
import Testing

@Suite("Moments as RFC 3339 writes them")
struct RFC3339Tests {
    @Test(arguments: [
        ("2026-12-01T16:00:00Z", 1_796_140_800.0), ("2026-12-01T17:00:00+01:00", 1_796_140_800), ("2026-12-01t16:00:00z", 1_796_140_800),
        ("2026-12-01T10:30:00-05:30", 1_796_140_800), ("2026-12-01T16:00:00.25Z", 1_796_140_800.25),
    ])
    func `are read in any zone`(text: String, seconds: Double) {
        #expect(Date(rfc3339: text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "2026-12-01", "2026-12-01T16:00Z", "2026-12-01T16:00:00", "2026-13-01T16:00:00Z", "2026-12-01T24:00:00Z",
        "2026-12-01T16:00:00.Z", "2026-12-01T16:00:00+1:00", "1026-12-01T16:00:00Z", "2026-12-01T+6:00:00Z", "2026-12-01 16:00:00Z",
        "２026-12-01T16:00:00Z", "2026-02-30T16:00:00Z", "2026-12-01T16:00:00+02:00x",
    ])
    func `nothing else is read`(text: String) { #expect(Date(rfc3339: text) == nil) }

    @Test func `are written in UTC`() {
        #expect(Date(timeIntervalSince1970: 1_796_140_800.9).rfc3339 == "2026-12-01T16:00:00Z")
    }
}
