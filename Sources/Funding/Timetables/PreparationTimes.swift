/// How long it takes to get an application ready, in days; an estimate that every desk sets for itself.
public struct PreparationTimes: Sendable, Hashable {
    /// Writing a whole application with its budget.
    public let applicationDays: Int
    /// Writing the short proposal of a first stage.
    public let firstStageDays: Int
    /// Finding partners, where some are missing.
    public let partnerSearchDays: Int
    public let source: Source

    public init(applicationDays: Int, firstStageDays: Int, partnerSearchDays: Int, source: Source) {
        self.applicationDays = applicationDays
        self.firstStageDays = firstStageDays
        self.partnerSearchDays = partnerSearchDays
        self.source = source
    }
}
