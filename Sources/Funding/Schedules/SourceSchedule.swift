public import Foundation

/// When a source is fetched again. All lengths are seconds.
public struct SourceSchedule: Sendable, Hashable {
    /// From the end of a good run to the next run.
    public var interval: TimeInterval
    /// When in the day the source is asked; `nil` at any time. It binds a source that has been fetched at least once.
    public var window: DailyWindow?
    /// At most so much is added to each wait, so that not every desk asks at the same moment.
    public var jitter: TimeInterval
    /// The wait after the first failure; it doubles with each further one.
    public var firstRetry: TimeInterval
    /// No wait after a failure is longer, but for the window.
    public var longestRetry: TimeInterval

    /// However a run went, the next comes no sooner.
    public static let smallestPause: TimeInterval = 60

    public init(
        interval: TimeInterval, window: DailyWindow? = nil, jitter: TimeInterval = 1_800, firstRetry: TimeInterval = 600,
        longestRetry: TimeInterval = 21_600
    ) {
        self.interval = interval
        self.window = window
        self.jitter = jitter
        self.firstRetry = firstRetry
        self.longestRetry = longestRetry
    }

    /// When the source is to run next: at once when it never has, otherwise at least `smallestPause` after the last try.
    ///
    /// - Parameters:
    ///   - now: stands for tries that lie in the future, which a wrong clock has left behind.
    ///   - seed: decides the jitter; the same for all programs on one database.
    public func nextRun(after history: SourceHistory, at now: Date, seed: UInt64) -> Date {
        guard let lastTried = history.lastTried.map({ min($0, now) }) else { return now }
        let wait = max(wait(after: history), Self.smallestPause)
        let delay = min(max(jitter, 0), wait) * Self.share(of: seed, at: lastTried)
        return moved(lastTried + wait + delay, by: delay, history: history, lastTried: lastTried)
    }

    private func wait(after history: SourceHistory) -> TimeInterval {
        if history.failures > 0 {
            // 2^20 times any wait is beyond every bound.
            let doubled = firstRetry * Double(1 << min(history.failures - 1, 20))
            return min(doubled, longestRetry)
        }
        // Neither good nor failed: somebody broke it off, and it goes on soon.
        let wasBrokenOff = history.lastTried != history.lastGood
        return wasBrokenOff ? Self.smallestPause : interval
    }

    /// Moves a moment that falls outside the window to the opening before it, unless that is much too early, or to the one after.
    private func moved(_ due: Date, by delay: TimeInterval, history: SourceHistory, lastTried: Date) -> Date {
        guard let window, history.lastGood != nil, !window.contains(due) else { return due }
        let earlier = window.opening(before: due)
        let isSoonEnough = history.failures == 0 && earlier >= lastTried + max(interval / 4, Self.smallestPause)
        let opening = isSoonEnough ? earlier : window.opening(after: due)
        return window.contains(opening + delay) ? opening + delay : opening
    }

    /// A number from 0 up to 1 that is the same for the same seed and try (the finaliser of SplitMix64).
    private static func share(of seed: UInt64, at tried: Date) -> Double {
        let seconds = min(max(tried.timeIntervalSince1970, -1e12), 1e12).rounded(.down)
        var bits = seed ^ UInt64(bitPattern: Int64(seconds)) &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((bits ^ (bits >> 31)) >> 11) / Double(UInt64(1) << 53)
    }
}
