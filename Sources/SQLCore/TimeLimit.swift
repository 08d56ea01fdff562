/// What was waited for did not come in time.
public struct TimeLimitReached: Error, Sendable {}

/// Waits for `work` no longer than `limit`. When the time is over, the work is cancelled and left to end by itself: a thread that waits for a
/// server which has gone cannot be called back.
///
/// - Throws: `TimeLimitReached`, `CancellationError`, or what `work` throws.
public func within<Value: Sendable>(_ limit: Duration, _ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
    let (outcomes, outcome) = AsyncThrowingStream.makeStream(of: Value.self)
    let working = Task {
        do {
            outcome.yield(try await work())
            outcome.finish()
        } catch {
            outcome.finish(throwing: error)
        }
    }
    let clock = Task {
        try await Task.sleep(for: limit)
        outcome.finish(throwing: TimeLimitReached())
    }
    defer {
        working.cancel()
        clock.cancel()
    }
    for try await value in outcomes { return value }
    throw CancellationError()
}
