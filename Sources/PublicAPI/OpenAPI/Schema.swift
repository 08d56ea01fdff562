import JSON

/// What JSON of a kind looks like, in the words of JSON Schema 2020-12, which OpenAPI 3.1 and the Model Context Protocol use alike.
struct Schema: Sendable, Hashable {
    let value: JSONValue

    init(_ value: JSONValue) {
        self.value = value
    }

    /// An object with no other members than these; a name that ends in `?` may be left out.
    static func object(_ description: String, _ members: KeyValuePairs<String, Schema>) -> Schema {
        object(description, members: members.map { ($0.key, $0.value) })
    }

    static func object(_ description: String, members: [(name: String, schema: Schema)]) -> Schema {
        var properties: [String: JSONValue] = [:]
        var required: [String] = []
        for (name, schema) in members {
            if name.hasSuffix("?") {
                properties[String(name.dropLast())] = schema.value
            } else {
                properties[name] = schema.value
                required.append(name)
            }
        }
        return Schema(
            .record([
                "type": "object", "description": .string(description), "properties": .object(properties),
                "required": required.isEmpty ? nil : .strings(required.sorted()), "additionalProperties": false,
            ]))
    }

    /// One of the shapes that are described once, by name.
    static func named(_ name: String) -> Schema { Schema(["$ref": .string(root + name)]) }

    /// Where those are described in an OpenAPI document.
    static let root = "#/components/schemas/"

    static func text(_ description: String, _ more: KeyValuePairs<String, JSONValue?> = [:]) -> Schema {
        var members: [String: JSONValue] = ["type": "string", "description": .string(description)]
        for (name, value) in more { members[name] = value }
        return Schema(.object(members))
    }

    /// - Parameter length: in characters.
    static func text(_ description: String, length: ClosedRange<Int>, example: String? = nil) -> Schema {
        text(
            description,
            [
                "minLength": length.lowerBound > 0 ? .integer(length.lowerBound) : nil, "maxLength": .integer(length.upperBound),
                "examples": example.map { [.string($0)] },
            ])
    }

    static func choice(_ description: String, _ choices: [String]) -> Schema { text(description, ["enum": .strings(choices)]) }

    static func day(_ description: String) -> Schema { text(description, ["format": "date", "examples": ["2026-12-01"]]) }

    static func instant(_ description: String) -> Schema {
        text(description, ["format": "date-time", "examples": ["2026-12-01T16:00:00Z"]])
    }

    static func link(_ description: String) -> Schema { text(description, ["examples": ["https://example.org/"]]) }

    static func integer(_ description: String, in range: ClosedRange<Int>? = nil) -> Schema {
        Schema(
            .record([
                "type": "integer", "description": .string(description), "minimum": range.map { .integer($0.lowerBound) },
                "maximum": range.map { .integer($0.upperBound) },
            ]))
    }

    static func number(_ description: String) -> Schema { Schema(["type": "number", "description": .string(description)]) }
    static func bool(_ description: String) -> Schema { Schema(["type": "boolean", "description": .string(description)]) }

    static func list(of element: Schema, _ description: String, count: ClosedRange<Int>? = nil) -> Schema {
        Schema(
            .record([
                "type": "array", "description": .string(description), "items": element.value,
                "minItems": count.flatMap { $0.lowerBound > 0 ? .integer($0.lowerBound) : nil },
                "maxItems": count.map { .integer($0.upperBound) },
            ]))
    }

    static func texts(_ description: String) -> Schema { list(of: Schema(["type": "string"]), description) }

    static func either(_ schemas: [Schema], _ description: String) -> Schema {
        Schema(["anyOf": .array(schemas.map(\.value)), "description": .string(description)])
    }

    /// The same with every shape that it names written beside it, for readers that see this schema alone.
    func standingAlone() -> JSONValue {
        // The outermost is written out: what reads it wants to see an object.
        if let name = value["$ref"]?.string, let schema = Shapes.all[String(name.dropFirst(Self.root.count))] {
            return schema.standingAlone()
        }
        var known: [String: JSONValue] = [:]
        gather(&known)
        guard !known.isEmpty, case .object(var members) = Self.local(value) else { return Self.local(value) }
        members["$defs"] = .object(known.mapValues(Self.local))
        return .object(members)
    }

    private func gather(_ known: inout [String: JSONValue]) {
        for name in Self.names(in: value) where known[name] == nil {
            guard let schema = Shapes.all[name] else { continue }
            known[name] = schema.value
            schema.gather(&known)
        }
    }

    private static func names(in value: JSONValue) -> [String] {
        switch value {
        case .array(let elements): elements.flatMap(names)
        case .object(let members):
            members.flatMap { name, value -> [String] in
                guard name == "$ref", let text = value.string, text.hasPrefix(root) else { return names(in: value) }
                return [String(text.dropFirst(root.count))]
            }
        default: []
        }
    }

    private static func local(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map(local))
        case .object(let members):
            .object(
                Dictionary(
                    members.map { name, value in
                        guard name == "$ref", let text = value.string, text.hasPrefix(root) else { return (name, local(value)) }
                        return (name, .string("#/$defs/" + text.dropFirst(root.count)))
                    }
                ) { first, _ in first })
        default: value
        }
    }
}
