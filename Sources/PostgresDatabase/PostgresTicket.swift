import Dispatch
import SQLCore
import Synchronization

/// One transaction's right to go on; it is lost when nobody waits for the answer any more.
final class PostgresTicket: Sendable {
    private struct State {
        var isCancelled = false
        /// Set while a statement of this transaction may be running.
        var running: PostgresCancelHandle?
    }

    /// Until when a server that does not let us in is tried again.
    let connectsUntil: ContinuousClock.Instant
    /// Until when a free connection is waited for.
    let queuesUntil: ContinuousClock.Instant
    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)

    /// - Parameter patience: how long a connection is waited for; one that others use at least five seconds, for they are soon done.
    init(patience: Duration) {
        let now = ContinuousClock.now
        connectsUntil = now + patience
        queuesUntil = now + max(patience, .seconds(5))
    }

    var isCancelled: Bool { state.withLock(\.isCancelled) }

    func cancel() {
        state.withLock { $0.isCancelled = true }
        bell.signal()
        stopStatement()
    }

    /// From here a cancellation stops the statement that runs on the connection of `handle`.
    func attach(_ handle: PostgresCancelHandle) {
        state.withLock { $0.running = handle }
    }

    /// From here it does not: no cancellation can meet another transaction's statement, nor the COMMIT.
    func detach() {
        state.withLock { $0.running = nil }
    }

    /// - Throws: `CancellationError`.
    func check() throws {
        if isCancelled { throw CancellationError() }
    }

    /// Waits, unless nobody waits for the answer any more.
    func wait(_ duration: Duration) throws {
        _ = bell.wait(timeout: .now() + .milliseconds(Int(clamping: duration.wholeMilliseconds)))
        try check()
    }

    /// The server is asked on a connection of its own, which none of Swift's threads should wait for. It is asked again, because a request
    /// that comes just before its statement is passed over.
    private func stopStatement() {
        guard state.withLock({ $0.running != nil }) else { return }
        DispatchQueue.global().async {
            self.state.withLock { $0.running?.cancel() }
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(200)) { self.stopStatement() }
        }
    }
}

extension Duration {
    /// Milliseconds, the rest cut off.
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        return min(max(seconds, 0), 1_000_000) * 1_000 + attoseconds / 1_000_000_000_000_000
    }
}
