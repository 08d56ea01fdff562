public import Foundation
import Funding
public import Storage

/// How fresh what a desk has from one source is.
public struct SourceFreshness: Sendable {
    /// In one word; the gravest that holds.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// It was fetched as it should.
        case fresh
        case running
        /// Nobody has fetched it yet.
        case never
        /// The last good run lies far more than the interval back, though none has failed.
        case late
        /// The last run failed, or died with its program.
        case failing
        /// The last run gave data that was not let in.
        case heldBack
    }

    public let source: FundingSource
    /// Whether this program fetches it by itself.
    public let isScheduled: Bool
    public let standing: Standing
    public let lastTried: Date?
    public let lastGood: Date?
    /// Records in the last good run.
    public let records: Int?
    /// `nil` where this program does not fetch it, and while it is being fetched.
    public let nextRun: Date?
    /// The reason without anything personal.
    public let heldBack: SourceState.HeldBack?
    /// Why the last run that ended failed, without anything personal; `nil` when it did not.
    public let fault: String?
    /// The last run that has ended.
    public let lastRun: ImportRun?
    public let remarkCounts: [ImportRun.Diagnostic.Severity: Int]
    /// The gravest remarks of that run, without anything personal.
    public let remarks: [String]

    init(
        of source: FundingSource, isScheduled: Bool, state: SourceState?, runs: Runs, remarkCounts: [ImportRun.Diagnostic.Severity: Int],
        remarks: [String], at now: Date
    ) {
        let isRunning = state?.isRunning(at: now) ?? false
        let failures = (state?.history.failures ?? 0) - (isRunning ? 1 : 0)
        let lastGood = runs.good?.finishedAt
        self.source = source
        self.isScheduled = isScheduled
        self.lastGood = lastGood
        lastTried = state?.history.lastTried ?? runs.ended?.finishedAt
        records = runs.good?.counts.seen
        nextRun = isScheduled && !isRunning ? state?.nextRun : nil
        heldBack = state?.heldBack.map { SourceState.HeldBack(at: $0.at, reason: ImpersonalText.of($0.reason)) }
        fault = runs.ended?.outcome == .failed ? ImpersonalText.of(runs.ended?.message ?? "") : nil
        lastRun = runs.ended
        self.remarkCounts = remarkCounts
        self.remarks = remarks
        // What somebody brings by hand when they like is neither late nor waiting for another try.
        let isByHand = source.isOptional && !isScheduled
        // A night may be missed: somebody stopped the program.
        let isLate = !isByHand && (lastGood.map { now.timeIntervalSince($0) > source.schedule.interval * 2 + 86_400 } ?? false)
        standing =
            if heldBack != nil { .heldBack } else if failures > 0, !isByHand || lastGood == nil { .failing } else if isRunning {
                .running
            } else if lastGood == nil {
                .never
            } else { isLate ? .late : .fresh }
    }

    /// What the importers have noted of a source.
    struct Runs {
        let ended: ImportRun?
        let good: ImportRun?
    }
}
