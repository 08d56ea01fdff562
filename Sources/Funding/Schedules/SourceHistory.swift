public import Foundation

/// What the schedule of a source needs to know of its earlier runs.
public struct SourceHistory: Sendable, Hashable {
    /// When the last run ended, however it went; while one is under way, when it began.
    public var lastTried: Date?
    /// When the last run that went well ended.
    public var lastGood: Date?
    /// Runs since then that failed, were held back or died with their program.
    public var failures: Int

    public init(lastTried: Date? = nil, lastGood: Date? = nil, failures: Int = 0) {
        self.lastTried = lastTried
        self.lastGood = lastGood
        self.failures = failures
    }
}
