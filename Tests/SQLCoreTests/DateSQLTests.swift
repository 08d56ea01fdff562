import Foundation
import SQLCore
import Testing

struct DateSQLTests {
    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00.000Z"), (1_799_769_600.5, "2027-01-12T16:00:00.500Z"), (-0.001, "1969-12-31T23:59:59.999Z"),
        (1_799_769_600.123, "2027-01-12T16:00:00.123Z"), (1_799_769_600.1239, "2027-01-12T16:00:00.123Z"),
    ])
    func `an instant is UTC with milliseconds`(seconds: Double, expected: String) {
        #expect(Date(timeIntervalSince1970: seconds).sqlValue == .text(expected))
    }

    @Test func `instants come back and sort as their texts do`() throws {
        var generator = SystemRandomNumberGenerator()
        var instants: [(Date, String)] = []
        for _ in 0..<2_000 {
            let milliseconds = Int64.random(in: -2_000_000_000_000...32_000_000_000_000, using: &generator)
            let instant = Date(timeIntervalSince1970: Double(milliseconds) / 1_000)
            guard case .text(let text) = instant.sqlValue else { continue }
            let back = try #require(Date(sqlValue: .text(text)))
            #expect(abs(back.timeIntervalSince(instant)) < 0.000_1, "\(text)")
            #expect(back.sqlValue == instant.sqlValue)
            instants.append((instant, text))
        }
        #expect(instants.sorted { $0.0 < $1.0 }.map(\.1) == instants.map(\.1).sorted())
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
    func `an instant beyond the calendar is clamped`(seconds: Double) throws {
        guard case .text(let text) = Date(timeIntervalSince1970: seconds).sqlValue else {
            Issue.record("an instant is not a text")
            return
        }
        #expect(text.utf8.count == 24)
    }

    @Test(arguments: [
        "", "2027-01-12", "2027-01-12T16:00:00Z", "2027-13-12T16:00:00.000Z", "2027-01-12T16:00:00.00åZ", "not an instant at all!!!",
    ])
    func `anything else is no instant`(text: String) {
        #expect(Date(sqlValue: .text(text)) == nil)
    }
}
