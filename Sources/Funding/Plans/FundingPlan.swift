/// Who pays what of a project, by the rules of one way of applying; every amount is in the currency that the cost was told in.
///
/// Nothing is invented: where no rule states a share or a lump sum there is no plan, and a rule in doubt marks its step.
public struct FundingPlan: Sendable, Hashable {
    /// What settled the fund's share.
    public enum Decider: String, Sendable, Hashable, Codable, CaseIterable {
        /// The fund's largest share of the cost.
        case rate
        /// The share that the applicant must arrange leaves less than the fund's largest share.
        case ownContribution
        /// The largest grant is smaller than the fund's share.
        case largestGrant
        /// The fund's share is below the smallest grant: as it stands, the project is too small.
        case smallestGrant
        /// A lump sum.
        case lumpSum
        /// Even the smallest lump sum is larger than what the fund may pay of the cost, so that the fund pays nothing.
        case noLumpSumFits
    }

    public let cost: Money
    /// What the fund pays at most.
    public let fundShare: Money
    /// The rest of the cost: `fundShare` and `ownShare` are the cost, always.
    public let ownShare: Money
    /// The part of the own share that is given in kind, as told, at most the own share; `nil` where it was not told.
    public let ownInKind: Money?
    /// What a rule says that the applicant must arrange at least; `nil` where none does. Never larger than `ownShare` but for rounding.
    public let ownContributionAtLeast: Money?
    /// The fund's part of the whole cost, rounded to hundredths of a percent, for reading.
    public let share: Rate
    public let decidedBy: Decider
    /// Every step from the cost to the two shares, in order.
    public let steps: [Step]
    /// What a reader should know besides.
    public let remarks: [Localized]
    /// The rule that says when the fund pays; `nil` where none does.
    public let paymentRule: Rule?
    /// The rate that amounts were or can be converted at.
    public let exchangeRate: ExchangeRate?

    /// The part of the own share that must be money, when what is given in kind has been told.
    public var ownCash: Money? {
        ownInKind.map { Money(minorUnits: ownShare.minorUnits - $0.minorUnits, currency: cost.currency) }
    }

    /// When the fund pays; `nil` where no rule says.
    public var payment: PaymentTerms? {
        guard case .payment(let terms)? = paymentRule?.requirement else { return nil }
        return terms
    }

    /// Whether any step rests on a rule that is in doubt.
    public var isInDoubt: Bool { steps.contains(where: \.isInDoubt) }

    /// Works out the plan; `nil` where no rule states a share or a lump sum.
    ///
    /// The fund's share is rounded once, to the nearest öre or cent, half away from zero; the own share is what is left.
    ///
    /// - Parameters:
    ///   - rules: those of one way of applying, `programme.rules(under: action)`.
    ///   - day: the day whose rules hold.
    ///   - exchangeRate: for rules in another currency than the cost.
    public init?(
        of cost: ProjectCost, under rules: [Rule], on day: Day, exchangedAt exchangeRate: ExchangeRate? = nil
    ) throws(FundingPlanProblem) {
        var work = FundingPlanWork(cost: cost, rules: MoneyTerms(of: rules, on: day), exchangeRate: exchangeRate)
        guard let outcome = try work.outcome() else { return nil }
        let total = cost.total
        guard let parts = outcome.fundShare.scaled(by: 10_000, over: total.minorUnits), let share = Rate(partsPerTenThousand: parts) else {
            throw .overflow
        }
        self.cost = total
        self.share = share
        fundShare = Money(minorUnits: outcome.fundShare, currency: total.currency)
        ownShare = Money(minorUnits: total.minorUnits - outcome.fundShare, currency: total.currency)
        ownInKind = cost.inKind.map { [ownShare] in
            Money(minorUnits: min($0.minorUnits, ownShare.minorUnits), currency: total.currency)
        }
        decidedBy = outcome.decidedBy
        ownContributionAtLeast = try work.finish(ownShare: ownShare)
        steps = work.steps
        remarks = work.remarks
        paymentRule = work.rules.payment
        self.exchangeRate = exchangeRate
    }
}

extension FundingPlan {
    /// Whether some rule states a share or a lump sum, so that a plan can be worked out.
    public static func isPossible(under rules: [Rule], on day: Day) -> Bool {
        let terms = MoneyTerms(of: rules, on: day)
        return !terms.fundingRates.isEmpty || !terms.lumpSums.isEmpty
    }

    /// One step of the calculation, with everything a person needs to check it.
    public struct Step: Sendable, Hashable {
        /// What is worked out.
        public let what: Localized
        /// The calculation as it is done by hand: "3 000 000 kr × 40 %".
        public let calculation: Localized
        public let amount: Money
        /// What the rule's editors add.
        public let note: Localized?
        /// What another source says against the rule.
        public let conflict: Localized?
        /// `nil` for plain arithmetic.
        public let source: Source?

        /// Whether the rule's confidence is low, or another source says something else.
        public var isInDoubt: Bool { conflict != nil || source?.confidence == .low }
    }
}
