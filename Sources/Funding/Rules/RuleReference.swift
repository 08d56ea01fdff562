/// A rule of a programme, whatever the action: what an answer to the rule's question is kept under.
public struct RuleReference: Sendable, Hashable, Comparable {
    public let programme: Programme.ID
    public let rule: Rule.ID

    public init(programme: Programme.ID, rule: Rule.ID) {
        self.programme = programme
        self.rule = rule
    }

    public static func < (left: RuleReference, right: RuleReference) -> Bool {
        (left.programme.rawValue, left.rule.rawValue) < (right.programme.rawValue, right.rule.rawValue)
    }
}

/// Written as `central_baltic_2021_2027.purpose`.
extension RuleReference: CustomStringConvertible {
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.init(programme: Programme.ID(String(parts[0])), rule: Rule.ID(String(parts[1])))
    }

    public var description: String { "\(programme.rawValue).\(rule.rawValue)" }
}
