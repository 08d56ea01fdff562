public import Funding

/// A rule of a programme or of one of its actions.
public struct PublishedRule: Sendable {
    let programme: Programme.ID
    /// `nil` for a rule of the whole programme.
    let action: Action.ID?
    let rule: Rule

    /// A row for each rule of programmes: those of the whole programme first, then each action's.
    public static func rows(of programmes: [Programme]) -> [PublishedRule] {
        programmes.flatMap { programme in
            programme.rules.map { PublishedRule(programme: programme.id, action: nil, rule: $0) }
                + programme.actions.flatMap { action in
                    action.rules.map { PublishedRule(programme: programme.id, action: action.id, rule: $0) }
                }
        }
    }

    var requirement: Requirement { rule.requirement }

    var partnership: Partnership? {
        if case .partnership(let partnership) = requirement { partnership } else { nil }
    }

    /// The least and the most that is asked for, of money.
    var amounts: (minimum: Money?, maximum: Money?) {
        switch requirement {
        case .grant(let minimum, let maximum), .budget(let minimum, let maximum): (minimum, maximum)
        default: (nil, nil)
        }
    }

    var months: (minimum: Int?, maximum: Int?) {
        if case .duration(let minimum, let maximum) = requirement { (minimum, maximum) } else { (nil, nil) }
    }

    var areas: [AreaCode] {
        switch requirement {
        case .seat(let areas), .activity(let areas), .benefit(let areas): areas
        case .partnership(let partnership): partnership.among
        default: []
        }
    }

    var kinds: (allowed: [ApplicantKind], excluded: [ApplicantKind]) {
        if case .applicantKind(let allowed, let excluded) = requirement { (allowed, excluded) } else { ([], []) }
    }

    var rate: Rate? {
        switch requirement {
        case .fundingRate(let rate), .ownContribution(let rate): rate
        default: nil
        }
    }

    /// What is asked for where it is a name, a theme or a language.
    var values: [String] {
        switch requirement {
        case .theme(let themes): themes.map(\.rawValue)
        case .registration(let register): [register]
        case .applicationLanguage(let languages): languages
        default: []
        }
    }

    /// What is asked for in words, where it has no numbers.
    var words: Localized? {
        switch requirement {
        case .costModel(let model): model.sentence
        case .payment(let terms): terms.sentence
        case .other(let text): text
        default: nil
        }
    }
}
