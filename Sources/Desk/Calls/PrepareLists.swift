import Funding
import Storage

/// Tells of the calls that stand first in each order before anybody asks for them: what is told of a call for the first time costs most of what a list does.
public struct PrepareLists: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// So many of each order. Nearly all lists that people and programs ask for begin there, and what is told of them has room in memory.
    private static let count = 1_000
    /// So many at a time, for a few milliseconds: whoever asks meanwhile is not to wait.
    private static let batch = 20
    private static let orders: [CallFilter.Order] = [.deadline, .opening, .change, .budget, .title(.swedish), .title(.english), .id]

    /// The calls' revision that lists are made from now; `nil` as long as nobody has asked for one.
    public var revision: Int? { desk.callLists.revision }

    /// - Returns: the calls' revision when it began; where they have changed meanwhile, a part of what is told is of the change.
    /// - Throws: what reading the database throws.
    @discardableResult
    public func prepare<Shown>(_ shown: ShownCalls<Shown>) async throws -> Int {
        let revision = try await desk.callLists.read(desk.store) { directory, _ in directory.revision }
        var filter = desk.limiting(CallFilter(moment: desk.surroundings.now()))
        filter.states = [.open, .coming]
        for order in Self.orders {
            let ids = try await desk.callLists.read(desk.store) { [filter] directory, _ in
                directory.first(Self.count, filter: filter, sortedBy: order)
            }
            for start in stride(from: 0, to: ids.count, by: Self.batch) {
                try Task.checkCancellation()
                let batch = Array(ids[start..<min(start + Self.batch, ids.count)])
                try await desk.store.readAllowingDelay { [filter] connection in
                    _ = try shown.shown(batch, at: filter.moment, within: filter.scope, on: connection)
                }
            }
        }
        return revision
    }
}
