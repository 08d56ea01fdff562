import Funding

extension Deadline.Stage {
    /// What the deadline is for.
    var name: Localized {
        switch self {
        case .single: Localized(sv: "sista ansökningsdag", en: "deadline")
        case .stage(1): Localized(sv: "första steget", en: "first stage")
        case .stage(2): Localized(sv: "andra steget", en: "second stage")
        case .stage(let number): Localized(sv: "steg \(number)", en: "stage \(number)")
        case .cutOff(let number): Localized(sv: "ansökningstillfälle \(number)", en: "cut-off \(number)")
        case .nationalPreRegistration: Localized(sv: "nationell föranmälan", en: "national pre-registration")
        }
    }
}
