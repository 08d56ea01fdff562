import Synchronization

/// The connections that readers hold, and what to break off when one of them hangs up.
final class OpenConnections: Sendable {
    private struct Connection {
        var hasHungUp = false
        /// Breaks off the request that is being answered; requests on one connection come one after the other.
        var breakOff: (@Sendable () -> Void)?
    }

    private let connections = Mutex<[ObjectIdentifier: Connection]>([:])

    var count: Int { connections.withLock { $0.count } }

    func add(_ id: ObjectIdentifier) {
        connections.withLock { $0[id] = Connection() }
    }

    /// The reader has closed its side, or the connection is lost.
    func hangUp(_ id: ObjectIdentifier) {
        let breakOff = connections.withLock { connections in
            connections[id]?.hasHungUp = true
            return connections[id]?.breakOff
        }
        breakOff?()
    }

    func remove(_ id: ObjectIdentifier) {
        hangUp(id)
        connections.withLock { $0[id] = nil }
    }

    /// Runs `work`, and cancels it when the connection goes.
    func answering<Value: Sendable>(
        _ id: ObjectIdentifier, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task { try await work() }
        let isGone = connections.withLock { connections in
            connections[id]?.breakOff = { task.cancel() }
            return connections[id]?.hasHungUp ?? true
        }
        defer { connections.withLock { $0[id]?.breakOff = nil } }
        if isGone { task.cancel() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
