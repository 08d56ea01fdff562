import SQLCore
public import Storage

/// Brings what a node keeps in memory up to what is in the database, whoever changed it.
public struct FollowChanges: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Yields when another program has just changed something, where the database tells that; see `SQLDatabase.wakings`.
    public func wakings() -> AsyncStream<Void> { desk.store.database.wakings() }

    /// Looks, and waits for what is to be renewed.
    /// - Parameter onChange: told before what is stale is renewed, which takes its time.
    /// - Returns: what has been built anew.
    /// - Throws: `SQLError`; of kind `newerSchema` when a newer program has made the database into one that this one must leave.
    public func look(onChange: (SharedRevisions) -> Void = { _ in }) async throws -> [String] {
        try await desk.store.checkCompatibility()
        let revisions = try await desk.store.read { try SharedRevisions(on: $0) }
        if desk.matchers.callRevision != revisions.calls { onChange(revisions) }
        try await desk.callLists.follow(revisions.calls)
        var renewed: [String] = []
        if try await desk.matchers.follow(revisions.calls) { renewed.append("calls") }
        if try await desk.projects.follow(revisions.projects) { renewed.append("projects") }
        return renewed
    }
}
