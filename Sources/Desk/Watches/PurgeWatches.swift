import Foundation
import Funding
import Storage

/// Deletes watches that were not confirmed in time, or stopped long enough ago, with their addresses.
public struct PurgeWatches: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: how many went.
    public func purge() async throws -> Int {
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        let floor = desk.surroundings.now().addingTimeInterval(-Double(EvaluateWatches.longestBack) * 86_400)
        return try await desk.inEveryDesk { id, connection in
            try RewordedCallStore.removeOld(before: floor, of: id, for: .people, on: connection)
            // Twice as far back as changes are looked at: a clock that was set back must not have them told again.
            try WatchEventStore.removeOldMarks(
                before: floor - Double(EvaluateWatches.longestBack) * 86_400, of: id, for: .people, on: connection)
            return try WatchStore.purge(desk: id, on: today, on: connection)
        }
    }
}
