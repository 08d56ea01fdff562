/// What a project costs, as somebody has told it; all amounts are in one currency.
public struct ProjectCost: Sendable, Hashable {
    /// Everything that the project costs.
    public let total: Money
    /// The part that is pay of those who work in the project; `nil` where it was not told.
    public let staff: Money?
    /// The part that is given in kind: own working time, premises, material; `nil` where it was not told.
    public let inKind: Money?

    /// The largest cost that is taken for one, 10¹² whole units.
    public static let largest = 1_000_000_000_000

    /// Refuses amounts that cannot be right.
    public init(total: Money, staff: Money? = nil, inKind: Money? = nil) throws(FundingPlanProblem) {
        let parts = [staff, inKind].compactMap(\.self)
        guard total.minorUnits > 0, parts.allSatisfy({ $0.minorUnits >= 0 }) else { throw .notPositive }
        guard total.minorUnits <= Self.largest * 100 else { throw .tooLarge }
        guard parts.allSatisfy({ $0.currency == total.currency }) else { throw .differentCurrencies }
        guard parts.allSatisfy({ $0.minorUnits <= total.minorUnits }) else { throw .partExceedsTotal }
        self.total = total
        self.staff = staff
        self.inKind = inKind
    }
}
