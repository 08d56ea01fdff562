public import Funding

extension CallHistoryPage {
    public struct Model: Sendable {
        public let call: Call
        /// The latest first.
        public let changes: [CallChange]

        public init(call: Call, changes: [CallChange]) {
            self.call = call
            self.changes = changes
        }
    }
}
