/// What a rule asks for.
public enum Requirement: Sendable, Hashable {
    /// The applicant is of one of the `allowed` kinds (any, where that is empty) and of none of the `excluded`.
    case applicantKind(allowed: [ApplicantKind], excluded: [ApplicantKind])
    /// The applicant's seat lies in one of the areas.
    case seat(within: [AreaCode])
    /// The activity takes place in one of the areas.
    case activity(within: [AreaCode])
    /// Those who benefit are in one of the areas.
    case benefit(within: [AreaCode])
    case partnership(Partnership)
    /// The grant lies within the range; an open end is `nil`.
    case grant(minimum: Money?, maximum: Money?)
    /// The project's total cost lies within the range; an open end is `nil`.
    case budget(minimum: Money?, maximum: Money?)
    /// The project's length in months; an open end is `nil`.
    case duration(minimumMonths: Int?, maximumMonths: Int?)
    /// The largest share of the eligible cost that the fund pays. Informs: no idea is refused for it.
    case fundingRate(maximum: Rate)
    /// The share of the cost that the applicant must arrange; whether in money or in kind, the rule's note says. Informs.
    case ownContribution(minimum: Rate)
    /// How the cost is worked out and shown; several may stand side by side to choose from. Informs.
    case costModel(CostModel)
    /// When the fund pays. Informs.
    case payment(PaymentTerms)
    /// What the project must be about.
    case theme([Theme])
    /// Where the applicant must be registered, such as `PIC`, `OID` or `Min ansökan`. Informs.
    case registration(String)
    /// The languages that an application may be written in, ISO 639-1. Informs.
    case applicationLanguage([String])
    /// A text that a human must judge.
    case other(Localized)

    /// The requirement's kind, as the catalogue writes it.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case applicantKind, seat, activity, benefit, partnership, grant, budget, duration, fundingRate, ownContribution, costModel,
            payment, theme, registration, applicationLanguage, other
        /// Computed for every match rather than written as a rule.
        case period, deadline

        /// The kinds that a rule may be written as; the others are computed for every match.
        public static let written = allCases.filter { $0 != .period && $0 != .deadline }

        /// Whether a rule of the kind can decide an application; the others inform about money and paperwork.
        public var decides: Bool {
            switch self {
            case .fundingRate, .ownContribution, .costModel, .payment, .registration, .applicationLanguage: false
            default: true
            }
        }
    }

    public var kind: Kind {
        switch self {
        case .applicantKind: .applicantKind
        case .seat: .seat
        case .activity: .activity
        case .benefit: .benefit
        case .partnership: .partnership
        case .grant: .grant
        case .budget: .budget
        case .duration: .duration
        case .fundingRate: .fundingRate
        case .ownContribution: .ownContribution
        case .costModel: .costModel
        case .payment: .payment
        case .theme: .theme
        case .registration: .registration
        case .applicationLanguage: .applicationLanguage
        case .other: .other
        }
    }
}
