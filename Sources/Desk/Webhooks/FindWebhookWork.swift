import Foundation
public import Funding
public import Storage

/// Finds which desks there is something to do in for systems that follow calls, so that a round need not go through all of them.
public struct FindWebhookWork: Sendable {
    /// What was found.
    public struct Found: Sendable {
        /// A desk that has been evaluated at a mark has nothing to be evaluated at it again.
        public let mark: FindWatchWork.Mark
        private let work: WebhookWork

        fileprivate init(_ work: WebhookWork, on day: Day) {
            self.work = work
            mark = FindWatchWork.Mark(calls: work.calls, day: day)
        }

        /// Whether a desk has webhooks that are on.
        public func hasWebhooks(_ desk: MunicipalDesk.ID) -> Bool { work.desks.contains(desk) }

        /// Whether a desk has calls with other words to hold against what is followed.
        public func isReworded(for desk: MunicipalDesk.ID) -> Bool { work.reworded.contains(desk) }

        /// The desk's webhooks that something may be sent to now.
        public func due(of desk: MunicipalDesk.ID) -> [Webhook.ID] { work.due[desk] ?? [] }
    }

    private let desk: Desk

    /// - Parameter desk: any of the installation; what is found is found for all.
    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func find() async throws -> Found {
        let now = desk.surroundings.now()
        let floor = now - Double(EvaluateWatches.longestBack) * 86_400
        let work = try await desk.store.enteringAllDesks().read { try WebhookWork(at: now, since: floor, on: $0) }
        return Found(work, on: Day(of: now, in: .brussels))
    }
}
