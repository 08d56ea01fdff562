public import Foundation
public import Funding

/// The moment that an idea is judged at: the instant for deadlines, the Swedish calendar date for periods.
public struct Moment: Sendable, Hashable {
    public let instant: Date

    public init(_ instant: Date) {
        self.instant = instant
    }

    /// The beginning of a working day: a deadline later that day can still be met.
    public init(on day: Day) {
        self.init(day.instant(hour: 8, in: .stockholm))
    }

    public var day: Day { Day(of: instant, in: .stockholm) }
}
