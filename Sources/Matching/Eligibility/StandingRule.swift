import Funding

/// A rule with its verdict, where that is the same for every idea that does not tell what the rule is about: worked out once.
struct StandingRule: Sendable {
    let rule: Rule
    /// What a person's own answer to the rule is kept under.
    let reference: RuleReference
    private let untold: RuleVerdict

    init(_ rule: Rule, as reference: RuleReference, gazetteer: Gazetteer) {
        self.rule = rule
        self.reference = reference
        let nobody = Circumstances(idea: Idea(text: "", language: .swedish), gazetteer: gazetteer, day: Day(daysSince1970: 0))
        untold = RuleEvaluation(circumstances: nobody).verdict(on: rule, as: reference)
    }

    var decides: Bool { untold.decides }

    func verdict(in circumstances: Circumstances) -> RuleVerdict {
        guard isTold(by: circumstances.idea) else { return untold }
        return RuleEvaluation(circumstances: circumstances).verdict(on: rule, as: reference)
    }

    /// The verdict alone, without its reason.
    func bareVerdict(in circumstances: Circumstances) -> Verdict {
        guard isTold(by: circumstances.idea) else { return untold.verdict }
        return RuleEvaluation(circumstances: circumstances).bareVerdict(on: rule, as: reference)
    }

    /// Whether an idea tells anything that the rule looks at; some only inform.
    private func isTold(by idea: Idea) -> Bool {
        switch rule.requirement {
        case .applicantKind: idea.applicant != nil
        case .seat, .activity, .benefit: idea.seat != nil || idea.place != nil
        case .partnership: true
        case .grant, .budget: idea.budget != nil
        case .duration: idea.months != nil
        case .fundingRate, .ownContribution, .costModel, .payment, .applicationLanguage: false
        case .theme, .registration, .other: !idea.judgements.isEmpty && idea.judgements[reference] != nil
        }
    }
}
