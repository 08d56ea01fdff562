/// When a fund pays: in advance, on claims, and after the final report. What the source does not say is `nil`.
public struct PaymentTerms: Sendable, Hashable {
    /// The share of the grant that is paid when the project begins.
    public let advance: Rate?
    /// The largest advance.
    public let advanceMaximum: Money?
    /// How many months a claim covers, the shortest and the longest that the fund takes.
    public let monthsPerClaim: ClosedRange<Int>?
    /// How many months after its period a claim must have been handed in.
    public let claimedWithinMonths: Int?
    /// How many days after that the fund pays.
    public let paidWithinDays: Int?
    /// The share of the grant that is kept until the final report has been approved.
    public let keptUntilFinalReport: Rate?

    public init(
        advance: Rate? = nil, advanceMaximum: Money? = nil, monthsPerClaim: ClosedRange<Int>? = nil, claimedWithinMonths: Int? = nil,
        paidWithinDays: Int? = nil, keptUntilFinalReport: Rate? = nil
    ) {
        self.advance = advance
        self.advanceMaximum = advanceMaximum
        self.monthsPerClaim = monthsPerClaim
        self.claimedWithinMonths = claimedWithinMonths
        self.paidWithinDays = paidWithinDays
        self.keptUntilFinalReport = keptUntilFinalReport
    }
}
