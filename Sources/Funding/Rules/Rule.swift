/// One requirement of a programme or an action, as data with its source.
public struct Rule: Sendable, Hashable, Identifiable {
    public typealias ID = Identifier<Rule>

    /// Unique within its programme or action, such as `applicants` or `partners`.
    public let id: ID
    public let requirement: Requirement
    /// The days that the rule holds; always, where the source gives none.
    public let validity: Period
    /// What a reader should know besides.
    public let note: Localized?
    /// What another source says against it.
    public let conflict: Localized?
    public let source: Source

    public init(
        id: ID, requirement: Requirement, validity: Period = Period(from: nil, through: nil),
        note: Localized? = nil, conflict: Localized? = nil, source: Source
    ) {
        self.id = id
        self.requirement = requirement
        self.validity = validity
        self.note = note
        self.conflict = conflict
        self.source = source
    }
}
