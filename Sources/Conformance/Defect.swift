import Funding
import JSON

/// What is wrong at a place of an answer.
struct Defect: Hashable {
    let kind: Complaint.Kind
    let place: String
    let expected: Localized
    let seen: Localized
}

extension Defect {
    static func null(at place: String) -> Defect {
        Defect(kind: .null, place: place, expected: Localized(sv: "utelämnat", en: "left out"), seen: Localized(same: "null"))
    }

    static func type(_ type: String, _ value: JSONValue, at place: String) -> Defect {
        if value == .null { return null(at: place) }
        return Defect(kind: .shape, place: place, expected: Localized(same: type), seen: Localized(same: "\(value.kind): \(value.brief)"))
    }

    static func shape(at place: String, _ expected: Localized, _ seen: String) -> Defect {
        Defect(kind: .shape, place: place, expected: expected, seen: Localized(same: seen))
    }
}
