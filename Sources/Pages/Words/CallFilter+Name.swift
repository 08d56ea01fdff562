import Funding

extension CallFilter.Status {
    /// The choice as the form shows it.
    var name: Localized {
        switch self {
        case .ahead: Localized(sv: "öppna och kommande", en: "open and coming")
        case .open: Localized(sv: "öppna nu", en: "open now")
        case .coming: Localized(sv: "kommande", en: "coming")
        case .closed: Localized(sv: "stängda", en: "closed")
        case .all: Localized(sv: "alla", en: "all")
        }
    }
}

extension CallFilter.Sort {
    /// The choice as the form shows it.
    var name: Localized {
        switch self {
        case .deadline: Localized(sv: "sista ansökningsdag", en: "deadline")
        case .opening: Localized(sv: "öppningsdag", en: "opening day")
        case .budget: Localized(sv: "budget, störst först", en: "budget, largest first")
        case .title: Localized(sv: "namn", en: "name")
        }
    }
}

extension CallFilter.View {
    /// The choice as the page shows it.
    var name: Localized {
        switch self {
        case .list: Localized(sv: "lista", en: "list")
        case .table: Localized(sv: "tabell", en: "table")
        }
    }
}
