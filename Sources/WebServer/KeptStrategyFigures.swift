import Casework
import Desk
import Foundation
import Synchronization

/// What the strategy's page says of the desk's work, worked out once in a while: it reads every case.
final class KeptStrategyFigures: Sendable {
    /// So old the page's figures may be, in seconds.
    private static let longest: TimeInterval = 60

    private let reading: ReadStrategyFigures
    private let now: @Sendable () -> Date
    private let kept = Mutex<(figures: StrategyFigures, at: Date)?>(nil)

    init(_ desk: Desk) {
        reading = ReadStrategyFigures(desk)
        now = desk.surroundings.now
    }

    func figures() async throws -> StrategyFigures {
        let asked = now()
        // A clock that was set back makes nothing kept for longer.
        if let kept = kept.withLock({ $0 }), (0..<Self.longest).contains(asked.timeIntervalSince(kept.at)) { return kept.figures }
        let figures = try await reading.figures()
        kept.withLock { $0 = (figures, asked) }
        return figures
    }
}
