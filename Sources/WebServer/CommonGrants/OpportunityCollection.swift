import CommonGrants
import Foundation
import Funding
import Storage
import Synchronization

/// The calls that a desk tells of, or a part of them, at one state.
final class OpportunityCollection: Sendable {
    private static let counter = Mutex(0)

    /// Another for each collection.
    let number: Int
    /// In the order of a list: what was modified last first.
    let all: [ListedOpportunity]
    /// When the first of them becomes another by itself.
    let turns: Date
    private let byID: [UUID: Int]
    /// The place in `all` of each call.
    let places: [Call.ID: Int]
    /// The titles of all, in one text.
    let titles: TitleText
    private let orders = Mutex<[OpportunitySorting: [Int]]>([:])

    init(_ opportunities: [ListedOpportunity]) {
        all = opportunities.sorted { OpportunityKeys.precedes($0.keys, $1.keys) }
        byID = Dictionary(all.enumerated().map { ($1.keys.id, $0) }) { first, _ in first }
        places = Dictionary(all.enumerated().map { ($1.call, $0) }) { first, _ in first }
        titles = TitleText(all.map(\.titles))
        turns = all.map(\.turns).min() ?? .distantFuture
        number = Self.counter.withLock { number in
            number += 1
            return number
        }
    }

    func opportunity(_ id: UUID) -> ListedOpportunity? { byID[id].map { all[$0] } }

    /// The places of all in an order other than that of relevance, which is worked out once.
    func order(by sorting: OpportunitySorting) -> [Int] {
        guard sorting != .standard else { return Array(all.indices) }
        if let known = orders.withLock({ $0[sorting] }) { return known }
        let order = all.indices.sorted { OpportunityKeys.precedes(all[$0].keys, all[$1].keys, by: sorting) }
        orders.withLock { $0[sorting] = order }
        return order
    }
}
