import CommonGrants
import Foundation
import Funding
import JSON

/// What is wrong at a place of an answer.
struct Defect: Hashable {
    let kind: Complaint.Kind
    let place: String
    let expected: Localized
    let seen: Localized
}

extension Schema {
    /// What of a value is not as the schema has it.
    func defects(of value: JSONValue, at place: String = "") -> [Defect] {
        switch self {
        case .part(let part): part.defects(of: value, at: place)
        case .any: value == .null ? [.null(at: place)] : []
        case .boolean, .integer, .number, .string: simpleDefects(of: value, at: place)
        case .array(let element):
            value.elements.map { elements in
                elements.enumerated().flatMap { element.defects(of: $1, at: "\(place)/\($0)") }
            } ?? [.type("array", value, at: place)]
        case .map(let member):
            value.members.map { members in
                members.sorted { $0.key < $1.key }.flatMap { member.defects(of: $1, at: "\(place)/\($0.escaped)") }
            } ?? [.type("object", value, at: place)]
        case .object(let members): objectDefects(members, of: value, at: place)
        case .anyOf(let schemas):
            // The one that is nearest tells best what is wrong.
            schemas.map { $0.defects(of: value, at: place) }.min { $0.count < $1.count } ?? []
        }
    }

    private func simpleDefects(of value: JSONValue, at place: String) -> [Defect] {
        switch (self, value) {
        case (.boolean, .bool), (.number, .integer), (.number, .number): []
        case (.integer(let minimum), .integer(let number)):
            minimum.map { number >= $0 } ?? true
                ? [] : [.shape(at: place, Localized(sv: "minst \(minimum ?? 0)", en: "\(minimum ?? 0) at least"), "\(number)")]
        // JSON knows no difference between 1 and 1.0.
        case (.integer, .number(let number)) where number == number.rounded(): []
        case (.string(let form), .string(let text)): form.admits(text) ? [] : [.shape(at: place, form.name, "“\(text.prefix(80))”")]
        case (.boolean, _): [.type("boolean", value, at: place)]
        case (.integer, _): [.type("integer", value, at: place)]
        case (.number, _): [.type("number", value, at: place)]
        default: [.type("string", value, at: place)]
        }
    }

    private func objectDefects(_ members: [String: Member], of value: JSONValue, at place: String) -> [Defect] {
        guard let found = value.members else { return [.type("object", value, at: place)] }
        return members.sorted { $0.key < $1.key }.flatMap { name, member -> [Defect] in
            if let value = found[name] { return member.schema.defects(of: value, at: "\(place)/\(name.escaped)") }
            let missing = Localized(sv: "saknas", en: "missing")
            return member.isRequired
                ? [Defect(kind: .shape, place: "\(place)/\(name)", expected: Localized(sv: "finns", en: "present"), seen: missing)] : []
        }
    }
}

extension ProtocolPart {
    fileprivate func defects(of value: JSONValue, at place: String) -> [Defect] {
        guard self != .event else { return eventDefects(of: value, at: place) }
        var defects = schema.defects(of: value, at: place)
        if isClosed, case .object(let members) = schema {
            let extras = (value.members ?? [:]).keys.filter { members[$0] == nil }.sorted()
            defects += extras.map { name in
                Defect(
                    kind: .extra, place: "\(place)/\(name.escaped)",
                    expected: Localized(
                        sv: "bara \(members.keys.sorted().joined(separator: ", "))",
                        en: "only \(members.keys.sorted().joined(separator: ", "))"),
                    seen: Localized(same: name))
            }
        }
        if self == .customField { defects += fieldDefects(of: value, at: place) }
        return defects
    }

    /// By the event's own type, so that what is wrong is told of that.
    private func eventDefects(of value: JSONValue, at place: String) -> [Defect] {
        switch value["eventType"]?.string {
        case "singleDate": ProtocolPart.singleDateEvent.defects(of: value, at: place)
        case "dateRange": ProtocolPart.dateRangeEvent.defects(of: value, at: place)
        case "other": ProtocolPart.otherEvent.defects(of: value, at: place)
        default:
            value.members == nil
                ? [.type("object", value, at: place)]
                : [
                    .shape(
                        at: place + "/eventType", Localized(sv: "singleDate, dateRange eller other", en: "singleDate, dateRange or other"),
                        value["eventType"]?.brief ?? "–")
                ]
        }
    }

    /// A custom field's value has the type that the field names.
    private func fieldDefects(of value: JSONValue, at place: String) -> [Defect] {
        guard let type = value["fieldType"]?.string, let held = value["value"], held != .null else { return [] }
        let fits = held.kind == type || (type == "number" && held.kind == "integer")
        return fits ? [] : [.type(type, held, at: place + "/value")]
    }
}

extension Defect {
    fileprivate static func null(at place: String) -> Defect {
        Defect(kind: .null, place: place, expected: Localized(sv: "utelämnat", en: "left out"), seen: Localized(same: "null"))
    }

    fileprivate static func type(_ type: String, _ value: JSONValue, at place: String) -> Defect {
        if value == .null { return null(at: place) }
        return Defect(kind: .shape, place: place, expected: Localized(same: type), seen: Localized(same: "\(value.kind): \(value.brief)"))
    }

    fileprivate static func shape(at place: String, _ expected: Localized, _ seen: String) -> Defect {
        Defect(kind: .shape, place: place, expected: expected, seen: Localized(same: seen))
    }
}

extension Schema.Form {
    fileprivate func admits(_ text: String) -> Bool {
        switch self {
        case .anything: true
        case .uuid: text.utf8.count == 36 && UUID(uuidString: text) != nil
        case .uri: URL(string: text).map { $0.scheme != nil && !text.contains(where: \.isWhitespace) } ?? false
        case .date: Day(iso: text) != nil
        case .time: ProtocolText.isClock(text)
        case .dateTime: ProtocolText.instant(text) != nil
        case .decimal: ProtocolText.isDecimal(text)
        case .oneOf(let values): values.contains(text)
        }
    }

    fileprivate var name: Localized {
        switch self {
        case .anything: Localized(sv: "en text", en: "a text")
        case .uuid: Localized(same: "UUID")
        case .uri: Localized(sv: "en hel adress", en: "an absolute address")
        case .date: Localized(same: "YYYY-MM-DD")
        case .time: Localized(sv: "HH:mm:ss utan zon", en: "HH:mm:ss without a zone")
        case .dateTime: Localized(sv: "tidpunkt med zon (RFC 3339)", en: "a date-time with its zone (RFC 3339)")
        case .decimal: Localized(sv: "ett decimaltal", en: "a decimal number")
        case .oneOf(let values): Localized(sv: "något av \(values.joined(separator: ", "))", en: "one of \(values.joined(separator: ", "))")
        }
    }
}

extension JSONValue {
    /// So much of it that it can be recognised.
    var brief: String {
        let text = self.text
        return text.count > 80 ? text.prefix(80) + "…" : text
    }
}

extension String {
    /// As a step of a JSON Pointer.
    fileprivate var escaped: String { replacing("~", with: "~0").replacing("/", with: "~1") }
}
