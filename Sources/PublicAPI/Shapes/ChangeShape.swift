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

    static let shapes: [String: Schema] = [
        "Change": .object(
            "Something that happened to a call.",
            [
                "id": .integer("Rises with time; the cursor of a list of changes."), "call": .text("The call's id."),
                "version": .integer("The call's version since then; 1 is the first."),
                "kind": .choice("What happened.", CallChange.Kind.allCases.map(\.rawValue)),
                "seenAt": .instant("When Utblick first saw the new values."),
                "lastSeenBefore?": .instant("When Utblick last saw the old values."),
                "fields": .list(of: .named("FieldChange"), "What changed; empty for what came or left."),
            ]),
        "FieldChange": .object(
            "A field with its old and its new value; one that is left out was empty, or is a long text in a list of many calls' changes.",
            [
                "field": .choice("The field.", CallFieldChange.Field.allCases.map(\.rawValue)),
                "before?": .named("FieldValue"), "after?": .named("FieldValue"),
            ]),
        "FieldValue": .either(
            [
                .text("Words, a day, a status or a long text."), .texts("Several words."),
                .list(of: .named("Deadline"), "Deadlines."), .named("Budget"), .named("GrantRange"),
            ], "The value of a field."),
    ]
}
