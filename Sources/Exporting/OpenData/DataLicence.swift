import Funding

/// Under which terms something may be used again.
public enum DataLicence: String, Sendable, Hashable, CaseIterable {
    /// For what is in the editors' own words.
    case publicDomain = "http://creativecommons.org/publicdomain/zero/1.0/"
    /// For what comes from the EU's sources: the Commission lets its content be used again with its name (Decision 2011/833/EU).
    case attribution = "http://creativecommons.org/licenses/by/4.0/"

    public var name: String {
        switch self {
        case .publicDomain: "CC0 1.0"
        case .attribution: "CC BY 4.0"
        }
    }

    /// What a source says of itself; `nil` where it says nothing, or something that is neither of the two: then nobody has given a
    /// licence, and none is told.
    init?(stated: String?) {
        switch stated {
        case "CC0"?, "CC0 1.0"?: self = .publicDomain
        case "CC BY 4.0"?, "Decision 2011/833/EU"?: self = .attribution
        default: return nil
        }
    }
}
