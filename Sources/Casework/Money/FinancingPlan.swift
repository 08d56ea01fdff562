public import Funding

/// Who pays what, year by year: what a board decides on, and what a project is held to.
public struct FinancingPlan: Sendable, Hashable, Codable {
    /// Who pays.
    public enum Source: String, Sendable, Hashable, Codable, CaseIterable {
        /// The fund's grant.
        case grant
        /// The municipality's own money.
        case ownCash
        /// The municipality's own work and premises, which no invoice shows.
        case ownKind
        case coFinanciers
    }

    /// One calendar year, in minor units.
    public struct Year: Sendable, Hashable, Codable {
        /// 2000…2100
        public let year: Int
        /// What the year costs.
        public let cost: Int
        /// What each pays of it; one that is not there pays nothing.
        public let shares: [Source: Int]

        public init(year: Int, cost: Int, shares: [Source: Int]) {
            self.year = year
            self.cost = cost
            self.shares = shares.filter { $0.value != 0 }
        }

        enum CodingKeys: CodingKey { case year, cost, shares }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let shares = try container.decode([String: Int].self, forKey: .shares)
            self.init(
                year: try container.decode(Int.self, forKey: .year), cost: try container.decode(Int.self, forKey: .cost),
                shares: Dictionary(uniqueKeysWithValues: shares.compactMap { key, value in Source(rawValue: key).map { ($0, value) } }))
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(year, forKey: .year)
            try container.encode(cost, forKey: .cost)
            try container.encode(
                Dictionary(uniqueKeysWithValues: shares.map { ($0.key.rawValue, $0.value) }), forKey: .shares)
        }
    }

    /// What is wrong with a plan.
    public enum Fault: Error, Sendable, Hashable {
        case noYears
        case yearOutOfRange(Int)
        case yearTwice(Int)
        case belowZero(year: Int)
        /// The shares of a year are not what it costs; the difference is cost less shares, in minor units.
        case doesNotAddUp(year: Int, difference: Int)
        /// Amounts above what can be counted.
        case tooLarge
    }

    /// The most that one amount may be: a thousand million whole units.
    public static let greatestAmount = 100_000_000_000

    public let currency: Currency
    /// In order, each once.
    public let years: [Year]

    /// - Throws: `Fault`, the first in the order of years.
    public init(currency: Currency, years: [Year]) throws(Fault) {
        guard !years.isEmpty else { throw .noYears }
        let sorted = years.sorted { $0.year < $1.year }
        var last: Int?
        for year in sorted {
            guard (2000...2100).contains(year.year) else { throw .yearOutOfRange(year.year) }
            guard year.year != last else { throw .yearTwice(year.year) }
            last = year.year
            let amounts = [year.cost] + year.shares.values
            guard amounts.allSatisfy({ $0 >= 0 }) else { throw .belowZero(year: year.year) }
            guard amounts.allSatisfy({ $0 <= Self.greatestAmount }) else { throw .tooLarge }
            let difference = year.cost - year.shares.values.reduce(0, +)
            guard difference == 0 else { throw .doesNotAddUp(year: year.year, difference: difference) }
        }
        self.currency = currency
        self.years = sorted
    }

    public var cost: Money { money(years.reduce(0) { $0 + $1.cost }) }

    public func total(of source: Source) -> Money { money(years.reduce(0) { $0 + ($1.shares[source] ?? 0) }) }

    /// The municipality's own part, in money and in kind.
    public var own: Money { money(total(of: .ownCash).minorUnits + total(of: .ownKind).minorUnits) }

    private func money(_ units: Int) -> Money { Money(minorUnits: units, currency: currency) }

    enum CodingKeys: CodingKey { case currency, years }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            currency: try container.decode(Currency.self, forKey: .currency), years: try container.decode([Year].self, forKey: .years))
    }
}
