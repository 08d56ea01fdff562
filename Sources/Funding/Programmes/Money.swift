/// An amount in whole minor units (öre, cent) of one currency.
public struct Money: Sendable, Hashable, Codable {
    public let minorUnits: Int
    public let currency: Currency

    public init(minorUnits: Int, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// `nil` when the amount does not fit.
    public init?(whole amount: Int, _ currency: Currency) {
        let (units, overflow) = amount.multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        self.init(minorUnits: units, currency: currency)
    }

    /// The amount in whole units, fractions dropped.
    public var wholeUnits: Int { minorUnits / 100 }
}

/// An ISO 4217 currency that programmes here pay in; both have two decimals.
public enum Currency: String, Sendable, Hashable, Codable, CaseIterable {
    case euro = "EUR"
    case krona = "SEK"
}

/// A share in parts per ten thousand: 40 % is 4,000.
public struct Rate: Sendable, Hashable, Codable, Comparable {
    public let partsPerTenThousand: Int

    /// Fails outside 0…100 %.
    public init?(partsPerTenThousand: Int) {
        guard (0...10_000).contains(partsPerTenThousand) else { return nil }
        self.partsPerTenThousand = partsPerTenThousand
    }

    public static func < (left: Rate, right: Rate) -> Bool {
        left.partsPerTenThousand < right.partsPerTenThousand
    }
}
