extension PersonalDataPage {
    public struct Model: Sendable {
        /// How long a question is kept, from the day it came.
        public let retentionMonths: Int
        /// How long an address is kept that has not been confirmed, in days.
        public let waitingDays: Int
        /// How long an address is kept after its reader has stopped following something, in days.
        public let stoppedDays: Int

        public init(retentionMonths: Int, waitingDays: Int, stoppedDays: Int) {
            self.retentionMonths = retentionMonths
            self.waitingDays = waitingDays
            self.stoppedDays = stoppedDays
        }
    }
}
