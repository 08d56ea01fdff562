/// What a euro cost in kronor on one day, by one source.
public struct ExchangeRate: Sendable, Hashable, Codable {
    /// Kronor per euro in ten-thousandths: 11.03 is 110,300.
    public let tenThousandths: Int
    /// The day that the rate was set for.
    public let day: Day
    public let source: Source

    private static let plausible = 10_000...1_000_000

    /// Fails unless a euro costs between 1 and 100 kronor: anything else is a slip.
    public init?(tenThousandths: Int, on day: Day, source: Source) {
        guard Self.plausible.contains(tenThousandths) else { return nil }
        self.tenThousandths = tenThousandths
        self.day = day
        self.source = source
    }

    /// Reads a rate as it is written; fails as `tenThousandths(of:)` does.
    public init?(_ text: String, on day: Day, source: Source) {
        guard let units = Self.tenThousandths(of: text) else { return nil }
        self.init(tenThousandths: units, on: day, source: source)
    }

    /// Reads `11.03` or `11,03`, with at most four decimals; `nil` for other texts and for what is no rate.
    public static func tenThousandths(of text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let first = parts.first, parts.count <= 2, (1...3).contains(first.count), let whole = Int(first) else { return nil }
        let decimals = parts.count == 2 ? parts[1] : "0"
        // Int reads a sign as well, which a rate does not have.
        guard (1...4).contains(decimals.count), text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let fraction = Int(decimals + String(repeating: "0", count: 4 - decimals.count))
        else { return nil }
        let units = whole * 10_000 + fraction
        return plausible.contains(units) ? units : nil
    }

    /// The amount in the other currency, rounded once to the nearest öre or cent, half away from zero; `nil` when it does not fit.
    public func converted(_ money: Money, to currency: Currency) -> Money? {
        let units: Int?
        switch (money.currency, currency) {
        case (.euro, .krona): units = money.minorUnits.scaled(by: tenThousandths, over: 10_000)
        case (.krona, .euro): units = money.minorUnits.scaled(by: 10_000, over: tenThousandths)
        case (.euro, .euro), (.krona, .krona): units = money.minorUnits
        }
        return units.map { Money(minorUnits: $0, currency: currency) }
    }

    /// The rate as people write it, "11,03" and "11.03", with at least two decimals.
    public var words: Localized {
        let fraction = String(10_000 + tenThousandths % 10_000).dropFirst()
        let kept = fraction.hasSuffix("00") ? fraction.prefix(2) : fraction.hasSuffix("0") ? fraction.prefix(3) : fraction
        let whole = tenThousandths / 10_000
        return Localized(sv: "\(whole),\(kept)", en: "\(whole).\(kept)")
    }
}
