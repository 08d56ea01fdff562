import Casework
import Desk
import Foundation
import SQLCore
import Synchronization

/// What the strategy's page says of the desk's work. It reads every case, so one reading at a time is begun, once in a while, and the page waits
/// no longer for it than for its foot; a reading that takes longer is there for the next who asks.
final class KeptStrategyFigures: Sendable {
    /// So often the figures are read, in seconds.
    private static let longest: TimeInterval = 60
    private static let patience = Duration.seconds(1)

    private struct State {
        var figures: StrategyFigures?
        var triedAt: Date?
        var reading: Task<StrategyFigures, any Error>?
    }

    private let now: @Sendable () -> Date
    private let readAll: @Sendable () async throws -> StrategyFigures
    private let state = Mutex(State())

    init(_ desk: Desk) {
        let reading = ReadStrategyFigures(desk)
        (now, readAll) = (desk.surroundings.now, { try await reading.figures() })
    }

    /// - Parameter readAll: reads every case.
    init(now: @escaping @Sendable () -> Date, readAll: @escaping @Sendable () async throws -> StrategyFigures) {
        (self.now, self.readAll) = (now, readAll)
    }

    /// The latest that could be had; `nil` before there are any.
    /// - Throws: `CancellationError` when nobody waits any more.
    func figures() async throws -> StrategyFigures? {
        let asked = now()
        let (kept, reading) = state.withLock { state in
            // A clock that was set back makes nothing kept for longer.
            let isDue = !(state.triedAt.map { (0..<Self.longest).contains(asked.timeIntervalSince($0)) } ?? false)
            if state.reading == nil, isDue {
                state.triedAt = asked
                state.reading = Task { try await self.read() }
            }
            // What is there is shown at once, unless it is to be read anew.
            return (state.figures, isDue || state.figures == nil ? state.reading : nil)
        }
        guard let reading else { return kept }
        do {
            return try await within(Self.patience) { try await reading.value }
        } catch {
            try Task.checkCancellation()
            return kept
        }
    }

    private func read() async throws -> StrategyFigures {
        defer { state.withLock { $0.reading = nil } }
        let figures = try await readAll()
        state.withLock { $0.figures = figures }
        return figures
    }
}
