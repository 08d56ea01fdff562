public import Foundation
public import Funding
import SQLCore
import Storage
import Synchronization

/// What lists tell of each call, kept for as long as they would tell the same: until the calls change, or a date passes that the call's state or next
/// deadline hangs on. One for all desks.
public final class ShownCalls<Shown: Sendable>: Sendable {
    private struct Kept {
        let span: Range<Date>
        let shown: Shown
    }

    private struct Shelf {
        /// Of the calls.
        var revision = 0
        var kept: [Call.ID: Kept] = [:]
    }

    private let most: Int
    private let make: @Sendable (Call, Date) -> Shown
    private let shelf = Mutex(Shelf())

    /// - Parameters:
    ///   - most: how many are kept; when that is not enough, all are let go.
    ///   - make: tells of a call, which has no texts, at a moment: the same in the whole of `Call.unchangingSpan(around:)`, and at every desk.
    public init(most: Int = 16_384, _ make: @escaping @Sendable (Call, Date) -> Shown) {
        self.most = most
        self.make = make
    }

    /// What is told of the calls among `ids` that the scope holds, in that order.
    func shown(
        _ ids: [Call.ID], at moment: Date, within scope: CallScope, on connection: any SQLConnection
    ) throws(SQLError) -> [Shown] {
        let revision = try CallStore.revision(on: connection)
        let ids = ids.filter(scope.holds)
        var shown: [Call.ID: Shown] = [:]
        shelf.withLock { shelf in
            guard shelf.revision == revision else { return }
            for id in ids {
                if let kept = shelf.kept[id], kept.span.contains(moment) { shown[id] = kept.shown }
            }
        }
        let missing = ids.filter { shown[$0] == nil }
        if !missing.isEmpty {
            let made = try CallStore.outlines(missing, within: scope, on: connection)
                .map { ($0.id, Kept(span: $0.unchangingSpan(around: moment), shown: make($0, moment))) }
            for (id, kept) in made { shown[id] = kept.shown }
            keep(made, of: revision)
        }
        return ids.compactMap { shown[$0] }
    }

    private func keep(_ made: [(Call.ID, Kept)], of revision: Int) {
        shelf.withLock { shelf in
            // A replica may not have come as far as the database.
            guard revision >= shelf.revision else { return }
            if revision > shelf.revision || shelf.kept.count + made.count > most { shelf = Shelf(revision: revision) }
            for (id, kept) in made { shelf.kept[id] = kept }
        }
    }
}
