import Funding

extension Source.Confidence {
    /// How far the source can be trusted.
    var name: Localized {
        switch self {
        case .high: Localized(sv: "hög", en: "high")
        case .medium: Localized(sv: "medel", en: "medium")
        case .low: Localized(sv: "låg", en: "low")
        }
    }
}

extension Source.Kind {
    /// Who speaks.
    var name: Localized {
        switch self {
        case .official: Localized(sv: "ansvarigt organ", en: "body in charge")
        case .copyOfOfficial: Localized(sv: "kopia av officiell källa", en: "copy of an official source")
        case .thirdParty: Localized(sv: "annan källa", en: "third party")
        case .editorial: Localized(sv: "vår bedömning", en: "our judgement")
        }
    }
}
