public import Funding

extension WatchPage {
    public struct Model: Sendable {
        /// The secret part of the private link.
        public let token: String
        /// The secret part of the feeds' addresses, which changes nothing.
        public let readingToken: String?
        public let watch: Watch
        public let names: FollowedNames
        /// The first of the calls that it lets through now, without those that were dismissed.
        public let calls: [CallSummary]
        /// How many there are of those.
        public let total: Int
        /// The latest first.
        public let dismissals: [Dismissal]
        /// The last day that the address may be kept, where that is decided.
        public let deletes: Day?

        public init(
            token: String, readingToken: String? = nil, watch: Watch, names: FollowedNames, calls: [CallSummary] = [], total: Int = 0,
            dismissals: [Dismissal] = [], deletes: Day? = nil
        ) {
            self.token = token
            self.readingToken = readingToken
            self.watch = watch
            self.names = names
            self.calls = calls
            self.total = total
            self.dismissals = dismissals
            self.deletes = deletes
        }
    }

    /// A call that the follower does not want to hear of.
    public struct Dismissal: Sendable, Hashable {
        public let call: Call.ID
        public let title: Localized
        /// Whether the title is the source's own, in English.
        public let titleIsOfficial: Bool
        public let reason: DismissalReason

        public init(call: Call.ID, title: Localized, titleIsOfficial: Bool, reason: DismissalReason) {
            self.call = call
            self.title = title
            self.titleIsOfficial = titleIsOfficial
            self.reason = reason
        }
    }
}
