public import Funding

extension ChangesPage {
    /// One change with the call that it is of.
    public struct Entry: Sendable {
        public let change: CallChange
        public let call: CallSummary

        public init(change: CallChange, call: CallSummary) {
            self.change = change
            self.call = call
        }
    }

    public struct Model: Sendable {
        /// The latest first.
        public let entries: [Entry]
        /// The last change of the page before; `nil` on the first.
        public let before: CallChange.ID?
        /// Whether there are older ones.
        public let hasMore: Bool

        public init(entries: [Entry], before: CallChange.ID?, hasMore: Bool) {
            self.entries = entries
            self.before = before
            self.hasMore = hasMore
        }
    }
}
