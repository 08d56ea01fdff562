/// A way to get money inside a programme, with rules of its own: Erasmus+ KA210, CERV town twinning, Horizon CSA.
public struct Action: Sendable, Identifiable {
    public typealias ID = Identifier<Action>

    /// Unique within its programme.
    public let id: ID
    public let name: Localized
    /// What this way of applying is for, in one or two sentences.
    public let supports: Localized
    public let keywords: Programme.Keywords
    /// Rules of this action; one with the `id` of a programme-wide rule replaces it.
    public let rules: [Rule]

    public init(id: ID, name: Localized, supports: Localized, keywords: Programme.Keywords, rules: [Rule]) {
        self.id = id
        self.name = name
        self.supports = supports
        self.keywords = keywords
        self.rules = rules
    }
}
