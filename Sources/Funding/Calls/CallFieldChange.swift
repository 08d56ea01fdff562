/// One field of a call with its old and its new value.
public struct CallFieldChange: Sendable, Hashable {
    /// A field that a source may change, in the order of interest to a reader.
    public enum Field: String, Sendable, Hashable, Codable, CaseIterable {
        case deadlines, opens, statedStatus, budget, grant, title, identifier, programme, action, typeOfAction, areas, text, conditions
        case callIdentifier, callTitle, destination, keywords, link
    }

    /// A field's value, as the call holds it.
    public enum Value: Sendable, Hashable, Codable {
        case words(String)
        case list([String])
        case day(Day)
        case deadlines([Deadline])
        case budget(Call.Budget)
        case grant(Call.GrantRange)
        case status(Call.StatedStatus)
        case text(CallText)
    }

    public let field: Field
    /// `nil` where the call had none.
    public let before: Value?
    /// `nil` where the call has none any more.
    public let after: Value?

    public init(field: Field, before: Value?, after: Value?) {
        self.field = field
        self.before = before
        self.after = after
    }

    /// What differs where the values are texts; nothing where they are not.
    public var difference: TextDifference {
        func text(_ value: Value?) -> CallText {
            if case .text(let text) = value { text } else { CallText(blocks: []) }
        }
        return TextDifference(from: text(before), to: text(after))
    }
}
