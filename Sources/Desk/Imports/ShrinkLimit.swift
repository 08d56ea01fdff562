/// How much a source may lose from one import to the next before somebody must look: a source that gives far less than it did is mostly out
/// of order, and taking it in would withdraw what is still there.
enum ShrinkLimit {
    /// Percent of what the last good import met.
    static let largestLoss = 20

    /// Why these records are held back; `nil` when they may be taken in.
    ///
    /// - Parameters:
    ///   - records: so many has the source given now.
    ///   - lastGood: so many were there the last time that all went well; `nil` before the first.
    static func objection(to records: Int, after lastGood: Int?) -> String? {
        guard let lastGood, lastGood > 0 else { return nil }
        guard records.multipliedReportingOverflow(by: 100).partialValue < lastGood * (100 - largestLoss) else { return nil }
        return "the source gave \(records) records, and \(lastGood) the last time, which is more than \(largestLoss) percent less"
    }
}
