import Catalogue
public import Funding
import Matching
import SQLCore
import Storage

/// The exchange rate that amounts are converted at: the newest of those that were fetched and those that an editor entered.
public struct LatestExchangeRate: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The rate of `day` or the last before it; `nil` where none is known.
    public func rate(on day: Day) async throws -> ExchangeRate? {
        try await desk.store.read { try rate(on: day, connection: $0) }
    }

    func rate(on day: Day, connection: any SQLConnection) throws(SQLError) -> ExchangeRate? {
        let fetched = try ExchangeRateStore.latest(on: day, on: connection)
        let entered = desk.catalogue.moneyRules.exchangeRate(on: day)
        return [fetched, entered].compactMap(\.self).max { $0.day < $1.day }
    }

    /// A moment with the rate that is known for its day.
    func exchanging(at moment: Moment) async throws -> Moment {
        moment.exchanging(at: try await rate(on: moment.day))
    }
}
