import JSON

/// One of the protocol's values; where none of them fits, its `custom` with a value of our own.
struct ProtocolChoice<Value: RawRepresentable<String> & Sendable & Hashable>: Sendable, Hashable {
    let value: Value
    let customValue: String?
    let description: String?

    init(_ value: Value, customValue: String? = nil, description: String? = nil) {
        self.value = value
        self.customValue = customValue
        self.description = description
    }

    var json: JSONValue {
        .record([
            "value": .string(value.rawValue), "customValue": customValue.map { .string($0) },
            "description": description.map { .string($0) },
        ])
    }
}
