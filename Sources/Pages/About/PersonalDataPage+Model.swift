extension PersonalDataPage {
    public struct Model: Sendable {
        /// How long a question is kept, from the day it came.
        public let retentionMonths: Int

        public init(retentionMonths: Int) {
            self.retentionMonths = retentionMonths
        }
    }
}
