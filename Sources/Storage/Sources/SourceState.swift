public import Foundation
public import Funding

/// How it goes with one source.
public struct SourceState: Sendable, Hashable {
    public let source: String
    public let history: SourceHistory
    public let nextRun: Date
    /// The data of the last run that was not let in; `nil` once a run has gone well.
    public let heldBack: HeldBack?
    /// Who runs it now, or did when its program died.
    public let lease: SourceLease?

    /// Data that was fetched and not let in.
    public struct HeldBack: Sendable, Hashable {
        public let at: Date
        public let reason: String

        public init(at: Date, reason: String) {
            self.at = at
            self.reason = reason
        }
    }

    public init(
        source: String, history: SourceHistory, nextRun: Date, heldBack: HeldBack?, lease: SourceLease?
    ) {
        self.source = source
        self.history = history
        self.nextRun = nextRun
        self.heldBack = heldBack
        self.lease = lease
    }

    /// Whether somebody runs the source at `now`.
    public func isRunning(at now: Date) -> Bool { lease.map { $0.until > now } ?? false }
}
