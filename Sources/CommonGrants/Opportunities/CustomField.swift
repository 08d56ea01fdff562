import JSON

/// Something that the protocol has no place for.
struct CustomField: Sendable, Hashable {
    let name: String
    let fieldType: String
    /// Where the field's JSON Schema lies.
    let schema: String
    let value: JSONValue
    /// `nil` in lists, where the schema's will do.
    let description: String?

    var json: JSONValue {
        .record([
            "name": .string(name), "fieldType": .string(fieldType), "schema": .string(schema), "value": value,
            "description": description.map { .string($0) },
        ])
    }
}
