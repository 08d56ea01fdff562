import Funding

extension StatusPage.SourceStatus.Standing {
    /// A word or two for how it goes with a source.
    var name: Localized {
        switch self {
        case .fresh: Localized(sv: "som det ska", en: "as it should")
        case .running: Localized(sv: "hämtas nu", en: "being fetched")
        case .never: Localized(sv: "aldrig hämtad", en: "never fetched")
        case .late: Localized(sv: "försenad", en: "late")
        case .failing: Localized(sv: "går inte att hämta", en: "cannot be fetched")
        case .heldBack: Localized(sv: "hålls tillbaka", en: "held back")
        }
    }
}
