import Funding
import SQLCore
import Storage
import Synchronization

/// Keeps the directory of the calls as they are now, for the lists of every desk.
///
/// It is read when somebody first asks, and again when the calls have changed: what a reader sees of the directory and of the database is of the
/// same revision, unless the calls change so often that several attempts have met another one: then the directory is as near as it could be read.
final class CallLists: Sendable {
    private struct Shelf {
        /// The latest last. A replica may not have come as far as the database, and its readers must not make those of the database wait.
        var directories: [CallDirectory] = []
        var reading: Task<CallDirectory, any Error>?
    }

    /// Every desk's calls.
    private let store: Store
    private let shelf = Mutex(Shelf())

    init(_ store: Store) {
        self.store = store
    }

    /// Reads of the calls in one view of the database, which may be some seconds old.
    ///
    /// - Parameters:
    ///   - own: the database as the desk that reads may see it.
    ///   - body: given the directory of the calls in that view.
    func read<Value: Sendable>(
        _ own: Store, _ body: @escaping @Sendable (CallDirectory, any SQLConnection) throws -> Value
    ) async throws -> Value {
        // While calls come in, they may have changed again before the directory has been read.
        for _ in 0..<3 {
            let value = try await own.readAllowingDelay { connection -> Value? in
                guard let directory = try self.directory(at: CallStore.revision(on: connection)) else { return nil }
                return try body(directory, connection)
            }
            if let value { return value }
            _ = try await latest()
        }
        let directory = try await latest()
        return try await own.readAllowingDelay { try body(directory, $0) }
    }

    /// Reads the calls where they have another `revision` than those at hand, and waits for it.
    func follow(_ revision: Int) async throws {
        if directory(at: revision) == nil { _ = try await latest() }
    }

    /// The calls' revision of the latest directory; `nil` as long as nobody has asked for one.
    var revision: Int? { shelf.withLock { $0.directories.last?.revision } }

    private func directory(at revision: Int) -> CallDirectory? {
        shelf.withLock { shelf in shelf.directories.last { $0.revision == revision } }
    }

    /// The directory as the database has it now, read once however many ask.
    private func latest() async throws -> CallDirectory {
        let reading = shelf.withLock { shelf in
            if let reading = shelf.reading { return reading }
            let reading = Task { try await self.renew() }
            shelf.reading = reading
            return reading
        }
        return try await reading.value
    }

    private func renew() async throws -> CallDirectory {
        defer { shelf.withLock { $0.reading = nil } }
        let directory = try await store.readAllowingDelay { try CallDirectory(on: $0) }
        shelf.withLock { shelf in
            shelf.directories.removeAll { $0.revision == directory.revision }
            shelf.directories = shelf.directories.suffix(1) + [directory]
        }
        return directory
    }
}
