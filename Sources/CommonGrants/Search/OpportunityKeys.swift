public import Foundation
import Funding

/// What an opportunity is found and sorted by.
public struct OpportunityKeys: Sendable {
    public let id: UUID
    let status: OpportunityStatus
    let title: String
    let createdAt: Date
    let lastModifiedAt: Date
    let closes: Date?
    let total: Money?
    let minimum: Money?
    let maximum: Money?
    let estimatedAwards: Int?
    let programme: String?
    let themes: [String]
    let countries: [String]

    public init(_ material: OpportunityMaterial) {
        let call = material.call
        id = call.opportunityID
        status = ProtocolChoice(of: call, at: material.moment).value
        title = call.title.lowercased()
        createdAt = material.createdAt
        lastModifiedAt = max(material.changedAt, material.createdAt)
        closes = call.closing(at: material.moment)?.instant
        total = call.budget?.total
        minimum = call.grant?.minimum
        maximum = call.grant?.maximum
        estimatedAwards = call.grant?.expectedGrants
        programme = call.programme?.rawValue
        themes = call.themes.map(\.rawValue)
        countries = material.countries
    }
}

extension OpportunityKeys {
    /// As lists have them: the one that was modified last first, and of those of one moment the lower id.
    public static func precedes(_ left: OpportunityKeys, _ right: OpportunityKeys) -> Bool {
        precedes(left, right, by: .standard)
    }

    /// What has no value to be sorted by comes last in either order; equals are ordered by id. Amounts of different currencies are not
    /// compared with each other: they stand by currency.
    public static func precedes(_ left: OpportunityKeys, _ right: OpportunityKeys, by sorting: OpportunitySorting) -> Bool {
        func compare<Value: Comparable>(_ first: Value?, _ second: Value?) -> Bool? {
            switch (first, second) {
            case (nil, nil): nil
            case (nil, _): false
            case (_, nil): true
            case (let first?, let second?): first == second ? nil : (first < second) == (sorting.order == .asc)
            }
        }
        func compare(_ first: Money?, _ second: Money?) -> Bool? {
            guard let first, let second, first.currency != second.currency else { return compare(first?.minorUnits, second?.minorUnits) }
            return first.currency.rawValue < second.currency.rawValue
        }
        let decided: Bool? =
            switch sorting.key {
            case .lastModifiedAt, .relevance: compare(left.lastModifiedAt, right.lastModifiedAt)
            case .createdAt: compare(left.createdAt, right.createdAt)
            case .title: compare(left.title, right.title)
            case .status: compare(left.status.rawValue, right.status.rawValue)
            case .closeDate: compare(left.closes, right.closes)
            case .totalAmountAvailable: compare(left.total, right.total)
            case .minAwardAmount: compare(left.minimum, right.minimum)
            case .maxAwardAmount: compare(left.maximum, right.maximum)
            case .estimatedAwardCount: compare(left.estimatedAwards, right.estimatedAwards)
            }
        return decided ?? left.id.precedes(right.id)
    }
}

extension UUID {
    fileprivate func precedes(_ other: UUID) -> Bool {
        withUnsafeBytes(of: uuid) { left in withUnsafeBytes(of: other.uuid) { left.lexicographicallyPrecedes($0) } }
    }
}

extension OpportunityFilters {
    /// Whether an opportunity meets every condition. What it says nothing about meets none on that.
    public func admits(_ keys: OpportunityKeys) -> Bool {
        if let status, status.values.contains(keys.status.rawValue) != (status.isOneOf == .in) { return false }
        if let closeDate {
            guard let closes = keys.closes else { return false }
            let isWithin = closes >= closeDate.least.instant && closes <= closeDate.most.instant
            if isWithin != (closeDate.lies == .between) { return false }
        }
        return admits(keys.total, total) && admits(keys.minimum, minimum) && admits(keys.maximum, maximum)
            && custom.allSatisfy { $0.admits(keys) }
    }

    /// Amounts in another currency are left out, whatever the operator.
    private func admits(_ money: Money?, _ range: Range<Amount>?) -> Bool {
        guard let range else { return true }
        guard let money, money.currency.rawValue == range.least.currency else { return false }
        let amount = Decimal(money.minorUnits) / 100
        return (amount >= range.least.number && amount <= range.most.number) == (range.lies == .between)
    }
}

extension OpportunityFilters.Custom {
    fileprivate func admits(_ keys: OpportunityKeys) -> Bool {
        let own: [String] =
            switch name {
            case .eligibleCountry: keys.countries
            case .programme: [keys.programme].compactMap(\.self)
            case .theme: keys.themes
            }
        let holdsAny = own.contains { values.contains($0) }
        return holdsAny == (self.operator == .eq || self.operator == .in)
    }
}
