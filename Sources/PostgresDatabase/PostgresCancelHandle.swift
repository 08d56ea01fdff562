import CPostgres

/// What asks the server to break off a connection's statement; libpq lets any thread use it.
final class PostgresCancelHandle: Sendable {
    // Never changed after it was made, and freed only when nobody holds the handle.
    private nonisolated(unsafe) let handle: OpaquePointer

    init?(_ connection: OpaquePointer) {
        guard let handle = PQgetCancel(connection) else { return nil }
        self.handle = handle
    }

    deinit { PQfreeCancel(handle) }

    /// Asks, and returns when the server has taken it in. That the server cannot be asked is no fault: the statement's time limit ends it.
    func cancel() {
        var message = [CChar](repeating: 0, count: 256)
        _ = PQcancel(handle, &message, Int32(message.count))
    }
}
