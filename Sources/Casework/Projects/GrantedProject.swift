public import Funding

/// What is known of the project that a granted case becomes, and people change.
public struct GrantedProject: Sendable, Hashable, Codable {
    /// The project's first day.
    public var start: Day?
    /// Its last day.
    public var end: Day?
    /// What it is booked on in the municipality's accounts.
    public var accountCode: String
    public var partners: [ProjectPartner]
    /// `nil` until somebody has made one.
    public var budget: ProjectBudget?
    public var indicators: [ProjectIndicator]
    /// What stays when the project has ended.
    public var afterwards: String
    /// The duties of visibility that have been seen to.
    public var publicity: Set<PublicityDuty>
    /// What the decision on the grant says of reports and documents, which goes before the programme's rules.
    public var terms: DecisionTerms

    public init(
        start: Day? = nil, end: Day? = nil, accountCode: String = "", partners: [ProjectPartner] = [], budget: ProjectBudget? = nil,
        indicators: [ProjectIndicator] = [], afterwards: String = "", publicity: Set<PublicityDuty> = [],
        terms: DecisionTerms = DecisionTerms()
    ) {
        self.start = start
        self.end = end
        self.accountCode = accountCode
        self.partners = partners
        self.budget = budget
        self.indicators = indicators
        self.afterwards = afterwards
        self.publicity = publicity
        self.terms = terms
    }
}

/// What the decision on a grant says; `nil` where it says nothing.
public struct DecisionTerms: Sendable, Hashable, Codable {
    /// How many months a payment claim covers, 1…60.
    public var claimMonths: Int?
    /// How many months after its period a claim must be in, 0…60.
    public var claimWithinMonths: Int?
    /// How many months lie between progress reports, 1…60.
    public var reportMonths: Int?
    /// How many months after the end the final report must be in, 0…60.
    public var finalReportMonths: Int?
    /// For how many years after that of the final payment documents are kept, 0…100.
    public var retentionYears: Int?

    public init(
        claimMonths: Int? = nil, claimWithinMonths: Int? = nil, reportMonths: Int? = nil, finalReportMonths: Int? = nil,
        retentionYears: Int? = nil
    ) {
        self.claimMonths = claimMonths
        self.claimWithinMonths = claimWithinMonths
        self.reportMonths = reportMonths
        self.finalReportMonths = finalReportMonths
        self.retentionYears = retentionYears
    }
}
