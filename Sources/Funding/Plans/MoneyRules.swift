/// Rules about money that belong to no programme, and the exchange rates that editors have entered by hand.
public struct MoneyRules: Sendable, Hashable {
    /// How much aid of minor importance an undertaking may be granted.
    public struct DeMinimisCeiling: Sendable, Hashable {
        public let amount: Money
        /// The length of the period that aid is summed over.
        public let years: Int
        public let validity: Period
        public let note: Localized?
        public let source: Source

        public init(amount: Money, years: Int, validity: Period, note: Localized? = nil, source: Source) {
            self.amount = amount
            self.years = years
            self.validity = validity
            self.note = note
            self.source = source
        }
    }

    /// How many hours a year's full-time work is counted as.
    public struct WorkingYear: Sendable, Hashable {
        public let hours: Int
        public let validity: Period
        public let note: Localized?
        public let source: Source

        public init(hours: Int, validity: Period, note: Localized? = nil, source: Source) {
            self.hours = hours
            self.validity = validity
            self.note = note
            self.source = source
        }
    }

    public let deMinimisCeilings: [DeMinimisCeiling]
    public let workingYears: [WorkingYear]
    /// The earliest first.
    public let exchangeRates: [ExchangeRate]

    /// No rules and no rates.
    public static let none = MoneyRules()

    public init(deMinimisCeilings: [DeMinimisCeiling] = [], workingYears: [WorkingYear] = [], exchangeRates: [ExchangeRate] = []) {
        self.deMinimisCeilings = deMinimisCeilings
        self.workingYears = workingYears
        self.exchangeRates = exchangeRates.sorted { $0.day < $1.day }
    }

    /// The ceiling that holds on `day`.
    public func deMinimisCeiling(on day: Day) -> DeMinimisCeiling? {
        deMinimisCeilings.first { $0.validity.contains(day) }
    }

    /// The working year that holds on `day`.
    public func workingYear(on day: Day) -> WorkingYear? {
        workingYears.first { $0.validity.contains(day) }
    }

    /// The latest rate of `day` or before.
    public func exchangeRate(on day: Day) -> ExchangeRate? {
        exchangeRates.last { $0.day <= day }
    }
}
