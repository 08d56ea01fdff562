import Funding

/// A rule with its verdict, where that is the same for every idea: worked out once.
struct StandingRule: Sendable {
    let rule: Rule
    /// `nil` where the idea decides.
    private let known: RuleVerdict?

    init(_ rule: Rule, gazetteer: Gazetteer) {
        self.rule = rule
        let nobody = Circumstances(idea: Idea(text: "", language: .swedish), gazetteer: gazetteer, day: Day(daysSince1970: 0))
        known = rule.requirement.dependsOnIdea ? nil : RuleEvaluation(circumstances: nobody).verdict(on: rule)
    }

    func verdict(in circumstances: Circumstances) -> RuleVerdict {
        known ?? RuleEvaluation(circumstances: circumstances).verdict(on: rule)
    }
}

extension Requirement {
    /// Whether what an idea tells can change the verdict; the others inform, or a human must judge them.
    fileprivate var dependsOnIdea: Bool {
        switch self {
        case .applicantKind, .seat, .activity, .benefit, .partnership, .grant, .budget: true
        case .duration, .fundingRate, .ownContribution, .costModel, .payment, .theme, .registration, .applicationLanguage, .other: false
        }
    }
}
