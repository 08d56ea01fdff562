import Funding

extension Verdict {
    /// How a match comes out as a whole.
    var name: Localized {
        switch self {
        case .met: Localized(sv: "Passar", en: "Fits")
        case .notMet: Localized(sv: "Passar inte", en: "Does not fit")
        case .unknown: Localized(sv: "Oklart", en: "Not clear")
        }
    }
}

extension Verdict {
    /// How one rule comes out.
    var ruleWord: Localized {
        switch self {
        case .met: Localized(sv: "Uppfyllt", en: "Met")
        case .notMet: Localized(sv: "Inte uppfyllt", en: "Not met")
        case .unknown: Localized(sv: "Går inte att avgöra", en: "Cannot be told")
        }
    }
}

extension Match.Section {
    /// The heading of the section.
    var name: Localized {
        switch self {
        case .open: Localized(sv: "Sök nu", en: "Apply now")
        case .coming: Localized(sv: "Öppnar snart", en: "Opening soon")
        case .waiting: Localized(sv: "Rätt program, väntar på utlysning", en: "Right programme, waiting for a call")
        case .excluded: Localized(sv: "Passar inte, därför att …", en: "Does not fit, because …")
        }
    }
}

extension Evidence.Link {
    /// How two words are linked.
    var name: Localized {
        switch self {
        case .same: Localized(sv: "samma ord", en: "the same word")
        case .translation: Localized(sv: "översättning", en: "translation")
        case .compoundPart: Localized(sv: "del av sammansatt ord", en: "part of a compound")
        case .meaning: Localized(sv: "hör till samma ämne", en: "same subject")
        case .abbreviation: Localized(sv: "förkortning", en: "abbreviation")
        case .spelling: Localized(sv: "rättad stavning", en: "corrected spelling")
        }
    }
}
