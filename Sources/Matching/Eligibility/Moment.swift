public import Foundation
public import Funding

/// The moment that an idea is judged at: the instant for deadlines, the Swedish calendar date for periods, and what a euro cost then.
public struct Moment: Sendable, Hashable {
    public let instant: Date
    /// For amounts in another currency; without one they are not compared.
    public let exchangeRate: ExchangeRate?

    public init(_ instant: Date, exchangeRate: ExchangeRate? = nil) {
        self.instant = instant
        self.exchangeRate = exchangeRate
    }

    /// The same moment with an exchange rate.
    public func exchanging(at exchangeRate: ExchangeRate?) -> Moment { Moment(instant, exchangeRate: exchangeRate) }

    /// The beginning of a working day: a deadline later that day can still be met.
    public init(on day: Day) {
        self.init(day.instant(hour: 8, in: .stockholm))
    }

    public var day: Day { Day(of: instant, in: .stockholm) }
}
