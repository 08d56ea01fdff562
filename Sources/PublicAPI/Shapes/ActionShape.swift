public import Funding
public import JSON

/// A way of applying as the interface tells of it.
public struct ActionShape: Sendable {
    private let action: Action
    private let programme: Programme.ID

    public init(_ action: Action, of programme: Programme.ID) {
        self.action = action
        self.programme = programme
    }

    public var value: JSONValue {
        [
            "id": .string(action.id.rawValue), "programme": .string(programme.rawValue), "name": JSONValue(action.name),
            "supports": JSONValue(action.supports),
            "rules": .array(action.rules.map { RuleShape($0, programme: programme, action: action.id).value }),
        ]
    }

    static let schema = Schema.object(
        "A way of getting money inside a programme, with rules of its own.",
        [
            "id": .text("Unique within its programme."), "programme": .text("The id of its programme."), "name": .named("LocalizedText"),
            "supports": .named("LocalizedText"),
            "rules": .list(of: .named("Rule"), "Its own rules; one with the id of a programme's rule replaces that."),
        ])
}
