import Casework
import Funding

extension ErasureReason {
    var name: Localized {
        switch self {
        case .objection:
            Localized(sv: "Personen begär det, och inget väger tyngre", en: "The person asks for it, and nothing weighs heavier")
        case .notNeeded: Localized(sv: "Uppgifterna behövs inte längre", en: "They are no longer needed")
        case .consentWithdrawn: Localized(sv: "Personen har tagit tillbaka sitt samtycke", en: "The person has withdrawn their consent")
        case .unlawful: Localized(sv: "Uppgifterna skulle aldrig ha sparats", en: "They should never have been kept")
        case .legalObligation: Localized(sv: "En lag eller ett beslut kräver det", en: "A law or a decision demands it")
        }
    }
}
