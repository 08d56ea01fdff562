import Foundation
public import Funding
public import Storage

/// Finds which desks there is something to do in for followers, so that a round need not go through all of them.
public struct FindWatchWork: Sendable {
    /// How far the calls and the calendar have come: a desk that has been evaluated at a mark has nothing to be evaluated at it again.
    public struct Mark: Sendable, Hashable {
        let calls: Int
        let day: Day
    }

    /// What was found.
    public struct Found: Sendable {
        public let mark: Mark
        private let work: WatchWork

        fileprivate init(_ work: WatchWork, on day: Day) {
            self.work = work
            mark = Mark(calls: work.calls, day: day)
        }

        /// Whether a desk has calls with other words to hold against what is followed.
        public func isReworded(for desk: MunicipalDesk.ID) -> Bool { work.reworded.contains(desk) }

        /// Whether a desk has letters to make or to send.
        public func hasLetters(for desk: MunicipalDesk.ID) -> Bool { work.letters.contains(desk) }
    }

    private let desk: Desk

    /// - Parameter desk: any of the installation; what is found is found for all.
    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func find() async throws -> Found {
        let now = desk.surroundings.now()
        let floor = now - Double(EvaluateWatches.longestBack) * 86_400
        let work = try await desk.store.enteringAllDesks().read { try WatchWork(at: now, since: floor, on: $0) }
        return Found(work, on: Day(of: now, in: .brussels))
    }
}
