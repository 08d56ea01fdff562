/// A rule of a programme or of one of its actions: what an answer to the rule's question is kept under.
public struct RuleReference: Sendable, Hashable {
    public let programme: Programme.ID
    /// The action whose own rule it is, which may say something else than another action's of the same name; `nil` for the programme's.
    public let action: Action.ID?
    public let rule: Rule.ID

    public init(programme: Programme.ID, action: Action.ID? = nil, rule: Rule.ID) {
        self.programme = programme
        self.action = action
        self.rule = rule
    }
}

extension RuleReference: Comparable {
    public static func < (left: RuleReference, right: RuleReference) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }

    private var parts: [String] {
        [programme.rawValue] + [action?.rawValue].compactMap(\.self) + [rule.rawValue]
    }
}

/// Written as `central_baltic_2021_2027.purpose`; an action's rule as `horizon_europe.csa.partners`.
extension RuleReference: LosslessStringConvertible {
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(
            programme: Programme.ID(parts[0]), action: parts.count == 3 ? Action.ID(parts[1]) : nil, rule: Rule.ID(parts[parts.count - 1]))
    }

    public var description: String { parts.joined(separator: ".") }
}

extension Programme {
    /// What an answer to a rule is kept under, where the rule holds under `action`.
    public func reference(to rule: Rule.ID, under action: Action?) -> RuleReference {
        let isOfAction = action?.rules.contains { $0.id == rule } ?? false
        return RuleReference(programme: id, action: isOfAction ? action?.id : nil, rule: rule)
    }

    /// Every rule of the programme and of its actions.
    public var ruleReferences: [RuleReference] {
        rules.map { RuleReference(programme: id, rule: $0.id) }
            + actions.flatMap { action in action.rules.map { RuleReference(programme: id, action: action.id, rule: $0.id) } }
    }
}
