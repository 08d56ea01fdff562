public import Foundation
public import Funding
import Storage

/// Reads what has changed in calls.
public struct BrowseChanges: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Everything that has changed in a call, the latest first.
    public func history(of call: Call.ID) async throws -> [CallChange] {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { try CallChangeStore.changes(of: call, within: scope, on: $0) }
    }

    /// The latest change of a call; `nil` where none is known.
    public func latest(of call: Call.ID) async throws -> CallChange? {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { try CallChangeStore.latest(of: call, within: scope, on: $0) }
    }

    /// Changes of all calls that the desk shows, the latest first, each with its call without texts.
    /// - Parameter before: only those with a lower id, for the next page.
    public func latest(
        before: CallChange.ID? = nil, limitedTo limit: Int
    ) async throws -> [(change: CallChange, call: Call)] {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { connection in
            let changes = try CallChangeStore.latest(before: before, within: scope, limitedTo: limit, on: connection)
            let outlines = try CallStore.outlines(Array(Set(changes.map(\.call))), within: scope, on: connection)
            let calls = Dictionary(outlines.map { ($0.id, $0) }) { first, _ in first }
            return changes.compactMap { change in calls[change.call].map { (change, $0) } }
        }
    }

    /// Changes of all calls that the desk shows, the earliest first, without the old and new values of long texts.
    ///
    /// - Parameters:
    ///   - last: only those with a higher id.
    ///   - moment: only those from the first one on that was seen then or later.
    public func following(_ last: CallChange.ID?, since moment: Date?, limitedTo limit: Int) async throws -> [CallChange] {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay {
            try CallChangeStore.following(last, since: moment, within: scope, limitedTo: limit, on: $0)
        }
    }
}
