import Casework
import Desk
import Foundation
import SQLCore
import Synchronization

/// What the strategy's page says of the desk's work. It reads every case, so it is worked out once in a while, by one reader at a time, and the
/// page waits no longer for it than for its foot.
final class KeptStrategyFigures: Sendable {
    /// So old the page's figures may be, in seconds.
    private static let longest: TimeInterval = 60
    private static let patience = Duration.seconds(1)

    private struct State {
        var figures: StrategyFigures?
        var readAt: Date?
        var isReading = false
    }

    private let reading: ReadStrategyFigures
    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    init(_ desk: Desk) {
        reading = ReadStrategyFigures(desk)
        now = desk.surroundings.now
    }

    /// The latest that could be had; `nil` before there are any.
    /// - Throws: `CancellationError` when nobody waits any more.
    func figures() async throws -> StrategyFigures? {
        let asked = now()
        let (kept, isMine) = state.withLock { state in
            // A clock that was set back makes nothing kept for longer.
            let isFresh = state.readAt.map { (0..<Self.longest).contains(asked.timeIntervalSince($0)) } ?? false
            guard !isFresh, !state.isReading || state.figures == nil else { return (state.figures, false) }
            state.isReading = true
            return (state.figures, true)
        }
        guard isMine else { return kept }
        defer { state.withLock { $0.isReading = false } }
        do {
            let reading = reading
            let figures = try await within(Self.patience) { try await reading.figures() }
            state.withLock { ($0.figures, $0.readAt) = (figures, asked) }
            return figures
        } catch {
            try Task.checkCancellation()
            return kept
        }
    }
}
