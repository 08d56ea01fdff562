extension StartPage {
    /// The coordinator and the goals come from the context's municipality.
    public struct Model: Sendable {
        /// Open calls with the nearest deadlines, at most five.
        public let closingSoon: [CallSummary]
        /// Coming calls with the nearest openings, at most five.
        public let openingSoon: [CallSummary]

        public init(closingSoon: [CallSummary], openingSoon: [CallSummary]) {
            self.closingSoon = closingSoon
            self.openingSoon = openingSoon
        }
    }
}
