import Foundation
import Funding
import Testing

@Suite struct `The next letter of a watch` {
    private static func moment(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    /// 2026-11-28 is a Saturday. Summer time ends on 2026-10-25 and begins on 2027-03-28.
    @Test(arguments: [
        (WatchFrequency.instant, "2026-11-28T12:34:56Z", "2026-11-28T12:34:56Z"),
        (.daily, "2026-11-28T05:59:59Z", "2026-11-28T06:00:00Z"),
        (.daily, "2026-11-28T06:00:00Z", "2026-11-29T06:00:00Z"),
        (.daily, "2026-11-28T23:30:00Z", "2026-11-29T06:00:00Z"),
        (.weekly, "2026-11-28T12:00:00Z", "2026-11-30T06:00:00Z"),
        (.weekly, "2026-11-30T05:59:00Z", "2026-11-30T06:00:00Z"),
        (.weekly, "2026-11-30T06:00:00Z", "2026-12-07T06:00:00Z"),
        // The night that has an hour twice, and the night that lacks one.
        (.daily, "2026-10-24T12:00:00Z", "2026-10-25T06:00:00Z"),
        (.daily, "2026-10-24T04:00:00Z", "2026-10-24T05:00:00Z"),
        (.daily, "2027-03-27T12:00:00Z", "2027-03-28T05:00:00Z"),
        (.weekly, "2027-03-27T12:00:00Z", "2027-03-29T05:00:00Z"),
        (.weekly, "2026-10-24T12:00:00Z", "2026-10-26T06:00:00Z"),
    ])
    func `goes at seven in Sweden, whatever the season`(frequency: WatchFrequency, after: String, next: String) throws {
        #expect(frequency.nextDelivery(after: try Self.moment(after)) == (try Self.moment(next)))
    }

    @Test(arguments: WatchFrequency.allCases)
    func `tells what was found exactly when its time has come`(frequency: WatchFrequency) throws {
        let start = try Self.moment("2026-10-20T00:00:00Z")
        for hours in stride(from: 0, to: 24 * 170, by: 7) {
            let found = start + Double(hours) * 3_600
            let next = frequency.nextDelivery(after: found)
            #expect(next >= found && next <= found + 7 * 86_400 + 3_600)
            for now in [found, found + 3_599, next - 1, next, next + 1, next + 86_400] where now >= found {
                let isDue = frequency == .instant || found < frequency.lastDelivery(upTo: now)
                #expect(isDue == (next <= now), "found \(found), now \(now)")
            }
        }
    }

    @Test func `of an impossible moment is that moment and no endless search`() {
        #expect(WatchFrequency.weekly.nextDelivery(after: .distantFuture) == .distantFuture)
    }
}
