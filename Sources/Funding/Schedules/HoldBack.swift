/// The rule that keeps old data when a source has suddenly lost much of it: a portal in trouble answers with less, not with an error.
public enum HoldBack {
    /// Whether a run with `records` in all has lost more than 20 percent of what the last good run had.
    ///
    /// - Parameter lastGood: `nil` or 0 before the first good run: nothing can be lost then.
    public static func isTooFew(_ records: Int, after lastGood: Int?) -> Bool {
        guard let lastGood, lastGood > 0 else { return false }
        // A whole number is more than a fifth exactly when it is more than the fifth without its decimals.
        return lastGood - max(records, 0) > lastGood / 5
    }
}
