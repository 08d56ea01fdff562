import Casework
import Funding

extension Obligation.Kind {
    /// What is owed, with a capital.
    var name: Localized {
        switch self {
        case .publicity: Localized(sv: "Synlighet", en: "Visibility")
        case .progressReport: Localized(sv: "Lägesrapport", en: "Progress report")
        case .paymentClaim: Localized(sv: "Ansökan om utbetalning", en: "Payment claim")
        case .procurementFile: Localized(sv: "Upphandlingsakt", en: "Procurement file")
        case .finalReport: Localized(sv: "Slutrapport", en: "Final report")
        case .closingReport: Localized(sv: "Avslutsrapport till nämnden", en: "Closing report to the board")
        case .keepDocuments: Localized(sv: "Bevara handlingar", en: "Keep documents")
        case .own: Localized(sv: "Eget åtagande", en: "Own obligation")
        }
    }
}

extension Obligation.Basis {
    /// What says so, as a sentence.
    var name: Localized {
        switch self {
        case .programme: Localized(sv: "Enligt programmets regel.", en: "By the programme’s rule.")
        case .uncertainProgramme:
            Localized(sv: "Enligt programmets regel, men källan är osäker.", en: "By the programme’s rule, but the source is uncertain.")
        case .decision: Localized(sv: "Enligt beslutet om stöd.", en: "By the decision on the grant.")
        case .law: Localized(sv: "Enligt lag.", en: "By law.")
        case .municipality: Localized(sv: "Enligt kommunens egen plan.", en: "By the municipality’s own plan.")
        case .standard: Localized(sv: "Vårt förval; ingen källa säger dagen.", en: "A default of ours; no source says the day.")
        case .person: Localized(sv: "Tillagt för hand.", en: "Added by hand.")
        }
    }
}

extension ObligationQuery.State {
    /// Which ones a list shows.
    var name: Localized {
        switch self {
        case .open: Localized(sv: "Öppna", en: "Open")
        case .late: Localized(sv: "Försenade", en: "Late")
        case .done: Localized(sv: "Klara", en: "Done")
        }
    }
}
