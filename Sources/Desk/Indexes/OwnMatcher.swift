import Synchronization

/// The matcher of a desk with programmes of its own, made when somebody first asks: most processes never do.
final class OwnMatcher: Sendable {
    private let opening = Mutex<Task<MatcherLibrary, any Error>?>(nil)
    private let open: @Sendable () async throws -> MatcherLibrary

    init(_ open: @escaping @Sendable () async throws -> MatcherLibrary) {
        self.open = open
    }

    /// - Throws: what opening it throws; the next who asks tries anew.
    func library() async throws -> MatcherLibrary {
        let task = opening.withLock { task in
            if let task { return task }
            let open = open
            let new = Task { try await open() }
            task = new
            return new
        }
        do {
            return try await task.value
        } catch {
            opening.withLock { if $0 == task { $0 = nil } }
            throw error
        }
    }
}
