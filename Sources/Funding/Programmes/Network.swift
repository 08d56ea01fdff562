/// A network that the municipality takes part in, itself or through its region.
public struct Network: Sendable, Identifiable {
    public typealias ID = Identifier<Network>

    public let id: ID
    public let name: Localized
    public let abbreviation: String
    /// What it is for, in plain words.
    public let purpose: Localized
    /// How the municipality takes part.
    public private(set) var participation: Localized
    public let web: String?
    public let facts: [Fact]

    public init(
        id: ID, name: Localized, abbreviation: String, purpose: Localized, participation: Localized, web: String?, facts: [Fact]
    ) {
        self.id = id
        self.name = name
        self.abbreviation = abbreviation
        self.purpose = purpose
        self.participation = participation
        self.web = web
        self.facts = facts
    }

    /// As another municipality sees it.
    public func with(participation: Localized) -> Network {
        var copy = self
        copy.participation = participation
        return copy
    }
}
