extension PersonalDataPage {
    public struct Model: Sendable {
        /// How long a question is kept, from the day it came.
        public let retentionMonths: Int
        /// How long is kept what somebody says of a match.
        public let feedbackMonths: Int

        public init(retentionMonths: Int, feedbackMonths: Int) {
            self.retentionMonths = retentionMonths
            self.feedbackMonths = feedbackMonths
        }
    }
}
