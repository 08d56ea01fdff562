public import Funding

/// A rule of a programme or of one of its actions.
public struct PublishedRule: Sendable {
    public let programme: Programme.ID
    /// `nil` for a rule of the whole programme.
    public let action: Action.ID?
    public let rule: Rule

    /// A row for each rule of programmes: those of the whole programme first, then each action's.
    public static func rows(of programmes: [Programme]) -> [PublishedRule] {
        programmes.flatMap { programme in
            programme.rules.map { PublishedRule(programme: programme.id, action: nil, rule: $0) }
                + programme.actions.flatMap { action in
                    action.rules.map { PublishedRule(programme: programme.id, action: action.id, rule: $0) }
                }
        }
    }

    fileprivate var requirement: Requirement { rule.requirement }

    fileprivate var partnership: Partnership? {
        if case .partnership(let partnership) = requirement { partnership } else { nil }
    }

    /// The least and the most that is asked for, of money.
    fileprivate var amounts: (minimum: Money?, maximum: Money?) {
        switch requirement {
        case .grant(let minimum, let maximum), .budget(let minimum, let maximum): (minimum, maximum)
        default: (nil, nil)
        }
    }

    fileprivate var months: (minimum: Int?, maximum: Int?) {
        if case .duration(let minimum, let maximum) = requirement { (minimum, maximum) } else { (nil, nil) }
    }

    fileprivate var areas: [AreaCode] {
        switch requirement {
        case .seat(let areas), .activity(let areas), .benefit(let areas): areas
        case .partnership(let partnership): partnership.among
        default: []
        }
    }

    fileprivate var kinds: (allowed: [ApplicantKind], excluded: [ApplicantKind]) {
        if case .applicantKind(let allowed, let excluded) = requirement { (allowed, excluded) } else { ([], []) }
    }

    fileprivate var rate: Rate? {
        switch requirement {
        case .fundingRate(let rate), .ownContribution(let rate): rate
        default: nil
        }
    }

    /// What is asked for where it is a name, a theme or a language.
    fileprivate var values: [String] {
        switch requirement {
        case .theme(let themes): themes.map(\.rawValue)
        case .registration(let register): [register]
        case .applicationLanguage(let languages): languages
        default: []
        }
    }

    /// What is asked for in words, where it has no numbers.
    fileprivate var words: Localized? {
        switch requirement {
        case .costModel(let model): model.sentence
        case .payment(let terms): terms.sentence
        case .other(let text): text
        default: nil
        }
    }
}

extension DataTable where Element == PublishedRule {
    public static let rules = DataTable(
        identity + demands + partners + localized("text", "Kravet i ord", "What is asked for, in words") { $0.words }
            + localized("note", "Det man bör veta därtill", "What one should know besides") { $0.rule.note }
            + localized("conflict", "Vad en annan källa säger emot", "What another source says against it") { $0.rule.conflict }
            + provenance(of: { $0.rule.source }, isOwn: { _ in true }))

    private static let identity: [Field] = [
        Field("programme", .text, "Programmets beteckning", "The programme’s identifier") { .text($0.programme.rawValue) },
        Field(
            "action", .text, "Insatsens beteckning; saknas när regeln gäller hela programmet",
            "The action’s identifier; missing where the rule holds for the whole programme"
        ) {
            DataValue($0.action?.rawValue)
        },
        Field(
            "id", .text, "Regelns beteckning; en insats regel ersätter programmets med samma beteckning",
            "The rule’s identifier; an action’s rule replaces the programme’s of the same identifier"
        ) { .text($0.rule.id.rawValue) },
        Field("kind", .text, "Vad regeln handlar om", "What the rule is about") { .text($0.requirement.kind.rawValue) },
        Field("from", .date, "Första dagen som den gäller", "First day that it holds") { DataValue($0.rule.validity.from?.iso) },
        Field("through", .date, "Sista dagen som den gäller", "Last day that it holds") { DataValue($0.rule.validity.through?.iso) },
    ]

    private static let demands: [Field] =
        [
            Field("allowed", .list, "Vem som får söka; tom betyder vem som helst", "Who may apply; empty means anyone") {
                .list($0.kinds.allowed.map(\.rawValue))
            },
            Field("excluded", .list, "Vem som inte får söka", "Who may not apply") { .list($0.kinds.excluded.map(\.rawValue)) },
            Field(
                "areas", .list, "Områden (ISO 3166-1, NUTS, kommunkod, programområde)",
                "Areas (ISO 3166-1, NUTS, municipality code, programme area)"
            ) {
                .list($0.areas.map(\.rawValue))
            },
        ] + money("minimum", "Minsta belopp", "Smallest amount") { $0.amounts.minimum }
        + money("maximum", "Största belopp", "Largest amount") { $0.amounts.maximum } + [
            Field("minimumMonths", .number, "Kortaste längd i månader", "Shortest length in months") { DataValue($0.months.minimum) },
            Field("maximumMonths", .number, "Längsta längd i månader", "Longest length in months") { DataValue($0.months.maximum) },
            Field("percent", .number, "Andel i procent", "Share in per cent") { row in
                row.rate.map { .decimal($0.partsPerTenThousand) } ?? .missing
            },
            Field("values", .list, "Ämnen, register eller språk", "Themes, registers or languages") { .list($0.values) },
        ]

    private static let partners: [Field] = [
        Field("minimumPartners", .number, "Minsta antal parter, sökanden medräknad", "Fewest partners, the applicant counted") {
            DataValue($0.partnership?.minimumPartners)
        },
        Field("minimumCountries", .number, "Minsta antal länder", "Fewest countries") { DataValue($0.partnership?.minimumCountries) },
        Field("minimumMemberStates", .number, "Minsta antal medlemsländer i EU", "Fewest EU member states") {
            DataValue($0.partnership?.minimumMemberStates)
        },
        Field("leadKinds", .list, "Vem som får leda; tom betyder vem som helst", "Who may lead; empty means anyone") {
            .list(($0.partnership?.leadKinds ?? []).map(\.rawValue))
        },
        Field("requiredPartnerKinds", .list, "Minst en part av något av dessa slag", "At least one partner of one of these kinds") {
            .list(($0.partnership?.requiredPartnerKinds ?? []).map(\.rawValue))
        },
    ]
}
