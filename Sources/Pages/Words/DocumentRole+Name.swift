import Casework
import Funding

extension DocumentRole {
    /// What a document is, with a capital.
    var name: Localized {
        switch self {
        case .decision: Localized(sv: "Protokoll från beslutet", en: "Minutes of the decision")
        case .application: Localized(sv: "Ansökan", en: "Application")
        case .supplement: Localized(sv: "Komplettering", en: "Supplement")
        case .grantDecision: Localized(sv: "Finansiärens beslut", en: "The funder’s decision")
        case .agreement: Localized(sv: "Avtal", en: "Agreement")
        case .progressReport: Localized(sv: "Lägesrapport", en: "Progress report")
        case .paymentClaim: Localized(sv: "Ansökan om utbetalning", en: "Payment claim")
        case .amendment: Localized(sv: "Ändring", en: "Amendment")
        case .finalReport: Localized(sv: "Slutrapport", en: "Final report")
        case .closingReport: Localized(sv: "Avslutsrapport", en: "Closing report")
        case .other: Localized(sv: "Annat", en: "Other")
        }
    }
}
