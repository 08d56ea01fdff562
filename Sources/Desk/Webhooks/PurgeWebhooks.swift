import Foundation
import Funding
import Storage

/// Forgets what webhooks were sent long ago, and marks that nobody needs any more.
public struct PurgeWebhooks: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: how many deliveries were emptied.
    public func purge() async throws -> Int {
        let now = desk.surroundings.now()
        let floor = now - Double(EvaluateWatches.longestBack) * 86_400
        let forgotten = now - Double(WebhookDelivery.keptDays) * 86_400
        return try await desk.inEveryDesk { id, connection in
            try RewordedCallStore.removeOld(before: floor, of: id, for: .programs, on: connection)
            // Twice as far back as changes are looked at: a clock that was set back must not have them told again.
            try WatchEventStore.removeOldMarks(
                before: floor - Double(EvaluateWatches.longestBack) * 86_400, of: id, for: .programs, on: connection)
            return try WebhookDeliveryStore.forget(endedBefore: forgotten, desk: id, on: connection)
        }
    }
}
