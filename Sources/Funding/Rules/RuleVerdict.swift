/// How one rule comes out for one idea, with everything a person needs to check it.
public struct RuleVerdict: Sendable, Hashable {
    public let rule: Rule.ID
    public let kind: Requirement.Kind
    public let verdict: Verdict
    /// Why, in words; never empty.
    public let reason: Localized
    /// For `unknown`: the question that would settle it.
    public let question: Localized?
    /// What that question asks about; `nil` where no answer of the person's settles it.
    public let topic: QuestionTopic?
    /// Whether the rule is the action's and the call's own text says nothing that a program can trust.
    public let isInherited: Bool
    public let note: Localized?
    public let conflict: Localized?
    /// `nil` only for what Utblick computes itself, such as a deadline against today.
    public let source: Source?

    public init(
        rule: Rule.ID, kind: Requirement.Kind, verdict: Verdict, reason: Localized, question: Localized? = nil,
        topic: QuestionTopic? = nil, isInherited: Bool = false, note: Localized? = nil, conflict: Localized? = nil, source: Source?
    ) {
        self.rule = rule
        self.kind = kind
        self.verdict = verdict
        self.reason = reason
        self.question = question
        self.topic = topic
        self.isInherited = isInherited
        self.note = note
        self.conflict = conflict
        self.source = source
    }
}

extension RuleVerdict {
    /// Whether the rule can decide an application; the others inform about money and paperwork.
    public var decides: Bool { kind.decides }
}
