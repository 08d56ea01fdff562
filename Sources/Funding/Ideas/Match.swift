/// One answer to an idea: a call, or a programme without one, with relevance and verdicts kept apart.
public struct Match: Sendable, Hashable {
    /// The part of the answer that a match stands in, in this order.
    public enum Section: String, Sendable, Hashable, Codable, CaseIterable {
        /// Can be applied for now, and fits or may fit.
        case open
        /// Has a date ahead.
        case coming
        /// The right programme, without an open or announced call.
        case waiting
        /// Does not fit, with the reason.
        case excluded
    }

    public let programme: Identifier<Programme>?
    public let action: Identifier<Action>?
    public let call: Identifier<Call>?
    public let title: Localized
    public let section: Section
    /// 0…1, how well the words meet; says nothing of eligibility.
    public let relevance: Double
    public let verdict: Verdict
    /// Every rule that was looked at, those that decide first.
    public let rules: [RuleVerdict]
    public let evidence: [Evidence]
    public let nextDeadline: Deadline?
    public let opens: Day?
    /// The other ways of applying within the programme, for a programme without a call.
    public let otherWays: [Way]
    /// Time left against time needed; `nil` where no deadline lies ahead or nobody has said how long an application takes.
    public private(set) var deadlinePlan: DeadlinePlan?
    /// Who pays what of the idea's budget; `nil` where no budget was told or no rule states a share.
    public private(set) var fundingPlan: FundingPlan?
    /// The plan over the project's time; `nil` where its length was not told.
    public private(set) var fundingCourse: FundingCourse?

    public init(
        programme: Identifier<Programme>?, action: Identifier<Action>?, call: Identifier<Call>?, title: Localized,
        section: Section, relevance: Double, verdict: Verdict, rules: [RuleVerdict], evidence: [Evidence],
        nextDeadline: Deadline?, opens: Day?, otherWays: [Way] = [], deadlinePlan: DeadlinePlan? = nil, fundingPlan: FundingPlan? = nil,
        fundingCourse: FundingCourse? = nil
    ) {
        self.programme = programme
        self.action = action
        self.call = call
        self.title = title
        self.section = section
        self.relevance = relevance
        self.verdict = verdict
        self.rules = rules
        self.evidence = evidence
        self.nextDeadline = nextDeadline
        self.opens = opens
        self.otherWays = otherWays
        self.deadlinePlan = deadlinePlan
        self.fundingPlan = fundingPlan
        self.fundingCourse = fundingCourse
    }

    /// The same match with the time that it leaves and the money that it gives.
    public func planned(_ deadlinePlan: DeadlinePlan?, _ fundingPlan: FundingPlan?, _ fundingCourse: FundingCourse?) -> Match {
        var planned = self
        planned.deadlinePlan = deadlinePlan
        planned.fundingPlan = fundingPlan
        planned.fundingCourse = fundingCourse
        return planned
    }
}

extension Match {
    /// How another way of applying within a programme comes out.
    public struct Way: Sendable, Hashable {
        public let action: Identifier<Action>
        public let name: Localized
        public let verdict: Verdict
        /// The rule that decides: one that fails, else one that is open, else one that is met; `nil` where no rule decides.
        public let deciding: RuleVerdict?

        public init(action: Identifier<Action>, name: Localized, verdict: Verdict, deciding: RuleVerdict?) {
            self.action = action
            self.name = name
            self.verdict = verdict
            self.deciding = deciding
        }
    }
}

/// A word of the idea that met a word of the call.
public struct Evidence: Sendable, Hashable, Codable {
    /// As the person wrote it.
    public let word: String
    /// The word of the call or programme that it met; empty where the link is `meaning`.
    public let met: String
    /// How they are linked.
    public let link: Link
    /// The share of the relevance that it carries, 0…1.
    public let share: Double

    public enum Link: String, Sendable, Hashable, Codable, CaseIterable {
        /// The same word, or another form of it.
        case same
        /// Through the lexicon, from Swedish to English.
        case translation
        /// A part of a compound.
        case compoundPart
        /// An abbreviation or its full form.
        case abbreviation
        /// After mending a slip of the pen.
        case spelling
        /// No word of the text is the same, but projects that speak of the one speak of the other.
        case meaning
    }

    public init(word: String, met: String, link: Link, share: Double) {
        self.word = word
        self.met = met
        self.link = link
        self.share = share
    }
}
