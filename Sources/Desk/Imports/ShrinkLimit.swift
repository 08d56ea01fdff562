import SQLCore
import Storage

/// How much a source may lose from one import to the next before somebody must look: a source that gives far less than it did is mostly out
/// of order, and taking it in would withdraw what is still there.
enum ShrinkLimit {
    /// Percent of what the last good import took in.
    static let largestLoss = 20

    /// How many records the source gave when all went well; `nil` before the first time.
    ///
    /// A run that did not get everything does not lower it, or a source that fails little by little would never be noticed; unless there
    /// was so much less that somebody must have accepted it.
    static func baseline(of source: String, on connection: any SQLConnection) throws(SQLError) -> Int? {
        guard let good = try ImportRunStore.latestGood(source: source, on: connection)?.counts.stored else { return nil }
        let faultless = try ImportRunStore.latestFaultless(source: source, on: connection)?.counts.stored
        return objection(to: good, after: faultless) == nil ? max(good, faultless ?? 0) : good
    }

    /// Why these records are held back; `nil` when they may be taken in.
    ///
    /// - Parameters:
    ///   - records: so many has the source given now.
    ///   - before: so many were there the last time that all went well; `nil` before the first.
    static func objection(to records: Int, after before: Int?) -> String? {
        guard let before, before > 0 else { return nil }
        guard records.multipliedReportingOverflow(by: 100).partialValue < before * (100 - largestLoss) else { return nil }
        return "the source gave \(records) records, and \(before) the last time, which is more than \(largestLoss) percent less"
    }
}
