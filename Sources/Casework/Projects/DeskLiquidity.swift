public import Funding

/// What all projects in one currency cost and bring, month by month. Currencies are never added together.
public struct DeskLiquidity: Sendable, Hashable {
    /// One month.
    public struct Point: Sendable, Hashable {
        public let month: Month
        /// What the projects cost in cash.
        public let out: Money
        /// What has come in, or is expected to.
        public let received: Money
        /// All that has come in less all that has gone out, at the end of the month; below zero, the municipality has paid it.
        public let balance: Money
    }

    public let currency: Currency
    /// From the first month with money to the last, none left out; never empty.
    public let points: [Point]
    /// The first month in which the balance is at its lowest.
    public let deepest: Point

    /// Fails where no project has money in the currency, and where sums do not fit.
    public init?(of flows: [ProjectFlow], in currency: Currency) {
        var out: [Month: Int] = [:]
        var received: [Month: Int] = [:]
        for flow in flows where flow.currency == currency {
            for (month, amount) in flow.out where !Self.add(amount, to: &out[month, default: 0]) { return nil }
            for (month, amount) in flow.received where !Self.add(amount, to: &received[month, default: 0]) { return nil }
        }
        let months = Set(out.keys).union(received.keys)
        guard let first = months.min(), let last = months.max() else { return nil }
        var points: [Point] = []
        var balance = 0
        var month = first
        func money(_ units: Int) -> Money { Money(minorUnits: units, currency: currency) }
        while month <= last {
            let (spent, came) = (out[month] ?? 0, received[month] ?? 0)
            guard Self.add(came, to: &balance), Self.add(-spent, to: &balance) else { return nil }
            points.append(Point(month: month, out: money(spent), received: money(came), balance: money(balance)))
            month = month.next
        }
        guard let deepest = points.min(by: { $0.balance.minorUnits < $1.balance.minorUnits }) else { return nil }
        self.currency = currency
        self.points = points
        self.deepest = deepest
    }

    /// - Returns: whether the sum fits.
    private static func add(_ amount: Int, to sum: inout Int) -> Bool {
        let (new, overflow) = sum.addingReportingOverflow(amount)
        sum = overflow ? sum : new
        return !overflow
    }
}
