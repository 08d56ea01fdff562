public import Funding

/// What a grant is held to: each number with what says so.
public struct GrantTerms: Sendable, Hashable {
    /// A number of months or years.
    public struct Term: Sendable, Hashable {
        public let value: Int
        public let basis: Obligation.Basis
        /// The address of the source.
        public let source: String?

        public init(_ value: Int, _ basis: Obligation.Basis, source: String? = nil) {
            self.value = value
            self.basis = basis
            self.source = source
        }
    }

    /// How many months a claim covers.
    public let claimMonths: Term
    /// How many months after its period a claim must be in.
    public let claimWithinMonths: Term
    /// How many months lie between progress reports; `nil` where each claim is one.
    public let reportMonths: Term?
    /// How many months after the end the final report must be in.
    public let finalReportMonths: Term
    /// For how many years after that of the final payment documents are kept; `nil` where only the law says anything.
    public let retentionYears: Term?

    /// Defaults of ours, where neither the decision nor the programme says anything.
    public static let standardClaimMonths = 6
    public static let standardClaimWithinMonths = 2
    public static let standardFinalReportMonths = 3

    /// - Parameters:
    ///   - programme: whose rules of `day` hold; `nil` for no rules.
    ///   - decision: what goes before them.
    public init(of programme: Programme?, on day: Day, decision: DecisionTerms = DecisionTerms()) {
        let rule = programme?.rules.first { $0.requirement.kind == .payment && $0.validity.contains(day) }
        var payment: PaymentTerms?
        if case .payment(let terms)? = rule?.requirement { payment = terms }
        func term(_ decided: Int?, _ ruled: Int?, fact key: String? = nil) -> Term? {
            if let decided { return Term(decided, .decision) }
            if let ruled, let source = rule?.source { return Term(ruled, by: source) }
            let fact = key.flatMap { key in programme?.facts.first { $0.key == key } }
            guard let fact, case .number(let value) = fact.value, let whole = Int(exactly: value), (0...100).contains(whole) else {
                return nil
            }
            return Term(whole, by: fact.source)
        }
        claimMonths =
            term(decision.claimMonths, payment?.monthsPerClaim?.upperBound) ?? Term(Self.standardClaimMonths, .standard)
        claimWithinMonths =
            term(decision.claimWithinMonths, payment?.claimedWithinMonths) ?? Term(Self.standardClaimWithinMonths, .standard)
        reportMonths = term(decision.reportMonths, nil, fact: "duties.report_months")
        finalReportMonths =
            term(decision.finalReportMonths, nil, fact: "duties.final_report_months")
            ?? Term(Self.standardFinalReportMonths, .standard)
        retentionYears = term(decision.retentionYears, nil, fact: "duties.retention_years")
    }
}

extension GrantTerms {
    /// How many days after a claim a programme pays, by its rule of `day`; `nil` where none says.
    public static func paidWithinDays(_ programme: Programme?, on day: Day) -> Int? {
        for rule in programme?.rules ?? [] where rule.validity.contains(day) {
            if case .payment(let terms) = rule.requirement { return terms.paidWithinDays }
        }
        return nil
    }
}

extension GrantTerms.Term {
    fileprivate init(_ value: Int, by source: Source) {
        self.init(value, source.confidence == .low ? .uncertainProgramme : .programme, source: source.address)
    }
}
