import Funding

extension Call.State {
    /// What the call is, in lower case.
    var name: Localized {
        switch self {
        case .coming: Localized(sv: "kommande", en: "coming")
        case .open: Localized(sv: "öppen", en: "open")
        case .closed: Localized(sv: "stängd", en: "closed")
        case .undated: Localized(sv: "utan datum", en: "no date given")
        case .withdrawn: Localized(sv: "indragen", en: "withdrawn")
        }
    }
}

extension Programme.State {
    /// What the programme is, in lower case.
    var name: Localized {
        switch self {
        case .coming: Localized(sv: "kommande", en: "coming")
        case .running: Localized(sv: "pågår", en: "running")
        case .fullyCommitted: Localized(sv: "pengarna är slut", en: "all money committed")
        case .closed: Localized(sv: "stängt", en: "closed")
        }
    }
}

extension Call.StatedStatus {
    /// The status that the source states.
    var name: Localized {
        switch self {
        case .forthcoming: Localized(sv: "kommande", en: "forthcoming")
        case .open: Localized(sv: "öppen", en: "open")
        case .closed: Localized(sv: "stängd", en: "closed")
        }
    }
}

extension Call.MunicipalRole {
    /// The part that a municipality plays.
    var name: Localized {
        switch self {
        case .none: Localized(sv: "ingen särskild roll", en: "no particular role")
        case .partner: Localized(sv: "partner", en: "partner")
        case .pilot: Localized(sv: "plats för försök", en: "pilot site")
        case .lead: Localized(sv: "kan leda projektet", en: "may lead the project")
        }
    }
}
