import Foundation
import Testing

@testable import Exporting

struct UTCTimeTests {
    @Test(arguments: [0, 1, 86_399, 951_782_400, 1_795_881_600.75, 4_102_444_799])
    func `a time is written as Foundation writes it`(seconds: Double) {
        let instant = Date(timeIntervalSince1970: seconds.rounded(.down))
        #expect(UTCTime(Date(timeIntervalSince1970: seconds)).internet == instant.formatted(.iso8601))
        #expect(UTCTime(instant).calendar == instant.formatted(.iso8601).replacing(/[-:]/, with: ""))
    }

    @Test(arguments: [Double.infinity, -Double.infinity, 1e300, -1e300, Double.nan])
    func `a time beyond all calendars does no harm`(seconds: Double) {
        #expect(UTCTime(Date(timeIntervalSince1970: seconds)).internet.count == 20)
    }
}
