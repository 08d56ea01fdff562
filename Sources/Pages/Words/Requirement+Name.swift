import Funding

extension Requirement.Kind {
    /// A heading for rules of this kind.
    var name: Localized {
        switch self {
        case .applicantKind: Localized(sv: "Vem som kan söka", en: "Who may apply")
        case .seat: Localized(sv: "Var den sökande finns", en: "Where the applicant is based")
        case .activity: Localized(sv: "Var projektet genomförs", en: "Where the project takes place")
        case .benefit: Localized(sv: "Var nyttan hamnar", en: "Where the benefit falls")
        case .partnership: Localized(sv: "Parter", en: "Partners")
        case .grant: Localized(sv: "Bidragets storlek", en: "Size of the grant")
        case .budget: Localized(sv: "Projektets budget", en: "Project budget")
        case .duration: Localized(sv: "Projektets längd", en: "Length of the project")
        case .fundingRate: Localized(sv: "EU:s andel", en: "EU share")
        case .ownContribution: Localized(sv: "Egen insats", en: "Own contribution")
        case .costModel: Localized(sv: "Kostnadsmodell", en: "Cost model")
        case .payment: Localized(sv: "Utbetalning", en: "Payment")
        case .theme: Localized(sv: "Ämne", en: "Theme")
        case .registration: Localized(sv: "Registrering", en: "Registration")
        case .applicationLanguage: Localized(sv: "Ansökans språk", en: "Language of the application")
        case .other: Localized(sv: "Övriga villkor", en: "Other conditions")
        case .period: Localized(sv: "Programperiod", en: "Programming period")
        case .deadline: Localized(sv: "Sista ansökningsdag", en: "Deadline")
        }
    }
}
