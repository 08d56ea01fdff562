/// Aid of minor importance that one undertaking has been granted, and how much more it may be granted.
///
/// Regulation (EU) 2023/2831, Article 3(2): a single undertaking may be granted so much per member state over any period of three years,
/// <https://eur-lex.europa.eu/eli/reg/2023/2831/oj>. A period that runs from a day ends with the same date so many years later, or that
/// month's last day where there is none such: Regulation (EEC, Euratom) 1182/71, Article 3. Aid therefore counts until that date has passed.
public struct DeMinimis: Sendable, Hashable {
    /// One aid, counted from the day that it was granted, whenever it is paid.
    public struct Aid: Sendable, Hashable {
        public let granted: Day
        public let amount: Money

        public init(granted: Day, amount: Money) {
            self.granted = granted
            self.amount = amount
        }
    }

    /// The earliest first.
    public let aids: [Aid]
    /// What may be granted in any period of `years`.
    public let ceiling: Money
    /// 1…10.
    public let years: Int

    /// Fails unless all amounts are in the ceiling's currency, none is below zero, and their sum fits.
    public init?(aids: [Aid], ceiling: Money, years: Int = 3) {
        guard (1...10).contains(years), ceiling.minorUnits >= 0 else { return nil }
        var sum = 0
        for aid in aids {
            let (added, overflow) = sum.addingReportingOverflow(aid.amount.minorUnits)
            guard !overflow, aid.amount.minorUnits >= 0, aid.amount.currency == ceiling.currency else { return nil }
            sum = added
        }
        self.aids = aids.sorted { $0.granted < $1.granted }
        self.ceiling = ceiling
        self.years = years
    }

    /// What has been granted in the period that ends with `day`, that day included.
    public func total(on day: Day) -> Money {
        money(aids.lazy.filter { counts($0.granted, on: day) }.reduce(0) { $0 + $1.amount.minorUnits })
    }

    /// What may still be granted on `day`; zero when the ceiling is reached.
    public func room(on day: Day) -> Money {
        money(roomUnits(on: day))
    }

    /// The first day, `day` or later, on which `amount` may be granted; `nil` when it never may.
    public func firstDay(thatFits amount: Money, from day: Day) -> Day? {
        guard amount.currency == ceiling.currency, amount.minorUnits >= 0 else { return nil }
        let released = aids.map { lastDay(of: $0.granted).adding(days: 1) }.filter { $0 > day }.sorted()
        return ([day] + released).first { roomUnits(on: $0) >= amount.minorUnits }
    }

    /// The room on a day, and on the days of those later aids that an aid of that day still counts on.
    private func roomUnits(on day: Day) -> Int {
        let later = aids.map(\.granted).filter { $0 > day && counts(day, on: $0) }
        return ([day] + later).map { max(0, ceiling.minorUnits - total(on: $0).minorUnits) }.min() ?? 0
    }

    private func counts(_ granted: Day, on day: Day) -> Bool {
        granted <= day && day <= lastDay(of: granted)
    }

    /// The last day that an aid counts on.
    private func lastDay(of granted: Day) -> Day {
        granted.adding(months: 12 * years)
    }

    private func money(_ units: Int) -> Money { Money(minorUnits: units, currency: ceiling.currency) }
}
