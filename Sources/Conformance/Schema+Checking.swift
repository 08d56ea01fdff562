import CommonGrants
import Foundation
import Funding
import JSON

extension Schema {
    /// What of a value is not as the schema has it.
    func defects(of value: JSONValue, at place: String = "") -> [Defect] {
        switch self {
        case .part(let part): part.defects(of: value, at: place)
        case .any: value.nulls(at: place)
        case .boolean: value.bool == nil ? [.type("boolean", value, at: place)] : []
        case .integer(let minimum): value.integerDefects(from: minimum, at: place)
        case .number: ["integer", "number"].contains(value.kind) ? [] : [.type("number", value, at: place)]
        case .string(let form): value.defects(unless: form, at: place)
        case .array(let element):
            value.elements.map { elements in
                elements.enumerated().flatMap { element.defects(of: $1, at: "\(place)/\($0)") }
            } ?? [.type("array", value, at: place)]
        case .map(let member):
            value.members.map { members in
                members.sorted { $0.key < $1.key }.flatMap { member.defects(of: $1, at: place + JSONPointer.step(to: $0)) }
            } ?? [.type("object", value, at: place)]
        case .object(let members): objectDefects(members, of: value, at: place)
        case .anyOf(let schemas):
            // The one that is nearest tells best what is wrong.
            schemas.map { $0.defects(of: value, at: place) }.min { $0.count < $1.count } ?? []
        }
    }

    private func objectDefects(_ members: [String: Member], of value: JSONValue, at place: String) -> [Defect] {
        guard let found = value.members else { return [.type("object", value, at: place)] }
        let known = members.sorted { $0.key < $1.key }.flatMap { name, member -> [Defect] in
            let place = place + JSONPointer.step(to: name)
            if let value = found[name] { return member.schema.defects(of: value, at: place) }
            let (present, missing) = (Localized(sv: "finns", en: "present"), Localized(sv: "saknas", en: "missing"))
            return member.isRequired ? [Defect(kind: .shape, place: place, expected: present, seen: missing)] : []
        }
        // Of what else an object holds, the protocol says this alone.
        let others = found.filter { members[$0.key] == nil }.sorted { $0.key < $1.key }
        return known + others.flatMap { $1.nulls(at: place + JSONPointer.step(to: $0)) }
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
                    kind: .extra, place: place + JSONPointer.step(to: name),
                    expected: Localized(
                        sv: "bara \(members.keys.sorted().joined(separator: ", "))",
                        en: "only \(members.keys.sorted().joined(separator: ", "))"),
                    seen: Localized(same: JSONValue.string(name).brief))
            }
        }
        if self == .customField { defects += fieldDefects(of: value, at: place) }
        return defects
    }

    /// By the event's own type, so that what is wrong is told of that.
    private func eventDefects(of value: JSONValue, at place: String) -> [Defect] {
        guard value.members != nil else { return [.type("object", value, at: place)] }
        if let type = value["eventType"]?.string.flatMap(GrantEventType.init(rawValue:)) { return type.part.defects(of: value, at: place) }
        let types = Schema.Form.oneOf(GrantEventType.allCases.map(\.rawValue))
        return [.shape(at: place + "/eventType", types.name, value["eventType"]?.brief ?? "–")]
    }

    /// A custom field's value has the type that the field names.
    private func fieldDefects(of value: JSONValue, at place: String) -> [Defect] {
        guard let type = value["fieldType"]?.string, let held = value["value"], held != .null else { return [] }
        let fits = held.kind == type || (type == "number" && held.kind == "integer")
        return fits ? [] : [.type(type, held, at: place + "/value")]
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
        case .dateTime: Date(rfc3339: text) != nil
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
    /// The least and the greatest that the protocol's integers hold.
    private static let integers = Int(Int32.min)...Int(Int32.max)

    /// A number that is written with a fraction or an exponent is none, however whole: OpenAPI 3.0 says so.
    fileprivate func integerDefects(from minimum: Int?, at place: String) -> [Defect] {
        guard case .integer(let number) = self else { return [.type("integer", self, at: place)] }
        let range = max(minimum ?? Self.integers.lowerBound, Self.integers.lowerBound)...Self.integers.upperBound
        let expected = Localized(
            sv: "\(range.lowerBound) till \(range.upperBound)", en: "\(range.lowerBound) to \(range.upperBound)")
        return range.contains(number) ? [] : [.shape(at: place, expected, brief)]
    }

    fileprivate func defects(unless form: Schema.Form, at place: String) -> [Defect] {
        guard let string else { return [.type("string", self, at: place)] }
        return form.admits(string) ? [] : [.shape(at: place, form.name, brief)]
    }

    /// Every null in it.
    fileprivate func nulls(at place: String) -> [Defect] {
        switch self {
        case .null: [.null(at: place)]
        case .array(let elements): elements.enumerated().flatMap { $1.nulls(at: "\(place)/\($0)") }
        case .object(let members): members.sorted { $0.key < $1.key }.flatMap { $1.nulls(at: place + JSONPointer.step(to: $0)) }
        case .bool, .integer, .number, .string: []
        }
    }

    /// So much of it that it can be recognised.
    var brief: String {
        let text = self.text
        return text.count > 80 ? text.prefix(80) + "…" : text
    }
}
