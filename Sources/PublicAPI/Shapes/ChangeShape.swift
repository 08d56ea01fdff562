public import Funding
public import JSON

/// Something that happened to a call, as the interface tells of it.
public struct ChangeShape: Sendable {
    private let change: CallChange
    private let withTexts: Bool

    /// - Parameter withTexts: whether the old and new values of long texts are told.
    public init(_ change: CallChange, withTexts: Bool) {
        self.change = change
        self.withTexts = withTexts
    }

    public var value: JSONValue {
        .record([
            "id": .integer(Int(change.id)), "call": .string(change.call.rawValue), "version": .integer(change.version),
            "kind": .string(change.kind.rawValue), "seenAt": JSONValue(change.seenAt),
            "lastSeenBefore": change.lastSeenBefore.map { JSONValue($0) },
            "fields": .array(change.fields.map(field)),
        ])
    }

    private func field(_ field: CallFieldChange) -> JSONValue {
        let isTold = withTexts || !field.field.isLong
        return .record([
            "field": .string(field.field.rawValue), "before": isTold ? field.before.map(Self.value) : nil,
            "after": isTold ? field.after.map(Self.value) : nil,
        ])
    }

    private static func value(_ value: CallFieldChange.Value) -> JSONValue {
        switch value {
        case .words(let text): .string(text)
        case .list(let items): .strings(items)
        case .day(let day): JSONValue(day)
        case .deadlines(let deadlines): .array(deadlines.map { JSONValue($0) })
        case .budget(let budget): ["total": JSONValue(budget.total), "sharedWith": .strings(budget.sharedWith)]
        case .grant(let grant): CallShape.grant(grant)
        case .status(let status): .string(status.rawValue)
        case .text(let text): .string(text.plain)
        }
    }
}
