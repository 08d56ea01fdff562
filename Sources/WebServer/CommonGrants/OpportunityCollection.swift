import CommonGrants
import Foundation
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
    private let sorted = Mutex<[OpportunitySorting: [ListedOpportunity]]>([:])

    init(_ opportunities: [ListedOpportunity]) {
        all = opportunities.sorted { OpportunityKeys.precedes($0.keys, $1.keys) }
        byID = Dictionary(all.enumerated().map { ($1.keys.id, $0) }) { first, _ in first }
        turns = all.map(\.turns).min() ?? .distantFuture
        number = Self.counter.withLock { number in
            number += 1
            return number
        }
    }

    func opportunity(_ id: UUID) -> ListedOpportunity? { byID[id].map { all[$0] } }

    /// In an order other than that of relevance, which is worked out once.
    func all(by sorting: OpportunitySorting) -> [ListedOpportunity] {
        guard sorting != .standard else { return all }
        if let known = sorted.withLock({ $0[sorting] }) { return known }
        let ordered = all.sorted { OpportunityKeys.precedes($0.keys, $1.keys, by: sorting) }
        sorted.withLock { $0[sorting] = ordered }
        return ordered
    }
}
