import JSON

/// What a value of the protocol must be: what the OpenAPI document is written from, and what answers are held against.
public indirect enum Schema: Sendable, Hashable {
    /// A named part of the protocol.
    case part(ProtocolPart)
    /// Anything with no null in it, however deep.
    case any
    case boolean
    /// A number without fraction or exponent (OpenAPI 3.0) that 32 bits hold, as each of the protocol's is.
    case integer(minimum: Int?)
    case number
    case string(Form)
    case array(Schema)
    /// An object whose keys are nobody's business.
    case map(Schema)
    case object([String: Member])
    /// The first that fits; in the order of the protocol.
    case anyOf([Schema])

    /// A member of an object.
    public struct Member: Sendable, Hashable {
        public let schema: Schema
        public let isRequired: Bool
        /// What it is for; empty where its name says it.
        let meaning: String

        static func required(_ schema: Schema, _ meaning: String = "") -> Member {
            Member(schema: schema, isRequired: true, meaning: meaning)
        }

        static func optional(_ schema: Schema, _ meaning: String = "") -> Member {
            Member(schema: schema, isRequired: false, meaning: meaning)
        }
    }

    /// What a text must look like.
    public enum Form: Sendable, Hashable {
        case anything, uuid, uri
        /// `YYYY-MM-DD`.
        case date
        /// `HH:mm:ss` without a zone.
        case time
        /// RFC 3339, with its zone.
        case dateTime
        /// A decimal number: `^-?[0-9]+\.?[0-9]*$`.
        case decimal
        case oneOf([String])
    }

    static let text = Schema.string(.anything)
    static let texts = Schema.array(.text)
    static let dateTime = Schema.string(.dateTime)
    static let date = Schema.string(.date)

    static func choice(_ values: [String]) -> Schema { .string(.oneOf(values)) }

    /// Any of an enumeration's words.
    static func words<Value: RawRepresentable<String> & CaseIterable>(of type: Value.Type) -> Schema {
        choice(type.allCases.map(\.rawValue))
    }
}

extension Schema {
    /// As OpenAPI 3.0 and JSON Schema write it.
    var openAPI: JSONValue {
        switch self {
        case .part(let part): ["$ref": .string("#/components/schemas/\(part.rawValue)")]
        case .any: [:]
        case .boolean: ["type": "boolean"]
        case .integer(let minimum): .record(["type": "integer", "format": "int32", "minimum": minimum.map { .integer($0) }])
        case .number: ["type": "number"]
        case .string(let form): form.openAPI
        case .array(let element): ["type": "array", "items": element.openAPI]
        case .map(let value): ["type": "object", "additionalProperties": value.openAPI]
        case .object(let members):
            .record([
                "type": "object", "properties": .object(members.mapValues(\.openAPI)),
                "required": .texts(members.filter(\.value.isRequired).keys.sorted()),
            ])
        case .anyOf(let schemas): ["anyOf": .array(schemas.map(\.openAPI))]
        }
    }
}

extension Schema.Member {
    /// A meaning beside a reference would be passed over: it stands around it.
    fileprivate var openAPI: JSONValue {
        guard !meaning.isEmpty, case .object(var members) = schema.openAPI else { return schema.openAPI }
        if case .part = schema { return ["allOf": [schema.openAPI], "description": .string(meaning)] }
        members["description"] = .string(meaning)
        return .object(members)
    }
}

extension Schema.Form {
    /// The pattern of a decimal number.
    static let decimalPattern = #"^-?[0-9]+\.?[0-9]*$"#

    fileprivate var openAPI: JSONValue {
        switch self {
        case .anything: ["type": "string"]
        case .uuid: ["type": "string", "format": "uuid"]
        case .uri: ["type": "string", "format": "uri"]
        case .date: ["type": "string", "format": "date"]
        case .time: ["type": "string", "format": "time"]
        case .dateTime: ["type": "string", "format": "date-time"]
        case .decimal: ["type": "string", "pattern": .string(Self.decimalPattern)]
        case .oneOf(let values): ["type": "string", "enum": .strings(values)]
        }
    }
}
