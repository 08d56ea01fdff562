import Synchronization

/// A rest between two rounds that somebody can cut short.
final class WakeableRest: Sendable {
    private struct State {
        var isOver = false
        var sleeper: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Ends the rest under way, or the next at once.
    func wake() {
        let sleeper = state.withLock { state in
            defer { state = State(isOver: true) }
            return state.sleeper
        }
        sleeper?.resume()
    }

    /// Until the time is over, somebody wakes it, or the task is cancelled.
    func rest(for time: Duration) async {
        let clock = Task {
            // Not when it was woken before its time.
            if (try? await Task.sleep(for: time)) != nil { wake() }
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if !state.isOver { state.sleeper = continuation }
                    return state.isOver
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            wake()
        }
        clock.cancel()
        state.withLock { $0 = State() }
    }
}
