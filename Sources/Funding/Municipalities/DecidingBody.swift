/// Who decides in a municipality whether it applies, and from which size of project on.
public struct DecidingBody: Sendable, Hashable, Identifiable {
    public typealias ID = Identifier<DecidingBody>

    public let id: ID
    public let name: Localized
    /// It must decide where a project's financing runs over more calendar years than this.
    public let whenYearsExceed: Int?
    /// It must decide where the municipality's own part is above this.
    public let whenOwnPartExceeds: Money?

    public init(id: ID, name: Localized, whenYearsExceed: Int? = nil, whenOwnPartExceeds: Money? = nil) {
        self.id = id
        self.name = name
        self.whenYearsExceed = whenYearsExceed
        self.whenOwnPartExceeds = whenOwnPartExceeds
    }

    /// Whether no smaller body may decide on such a project.
    ///
    /// - Parameter own: counted only in the currency that the limit is in.
    public func mustDecide(years: Int, own: Money) -> Bool {
        if let limit = whenYearsExceed, years > limit { return true }
        if let limit = whenOwnPartExceeds, limit.currency == own.currency, own.minorUnits > limit.minorUnits { return true }
        return false
    }
}

extension [DecidingBody] {
    /// The bodies that may decide on such a project: those from the last that must on, in the order from the smallest to the greatest.
    public func allowed(years: Int, own: Money) -> ArraySlice<DecidingBody> {
        self[(lastIndex { $0.mustDecide(years: years, own: own) } ?? startIndex)...]
    }
}
