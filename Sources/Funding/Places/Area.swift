/// A place that rules speak of.
public struct Area: Sendable, Hashable, Identifiable {
    public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
        case country, nuts1, nuts2, nuts3, municipality, locality, programmeArea
    }

    public let code: AreaCode
    public let level: Level
    public let name: Localized
    /// The area that it lies in; `nil` for countries and programme areas.
    public let parent: AreaCode?
    /// Other names that people write.
    public let alsoCalled: [String]
    /// What a programme area is made of; empty for the others.
    public let members: [AreaCode]
    /// Parts that a programme area leaves out.
    public let excluded: [AreaCode]
    public let source: Source?

    public var id: AreaCode { code }

    public init(
        code: AreaCode, level: Level, name: Localized, parent: AreaCode?, alsoCalled: [String] = [],
        members: [AreaCode] = [], excluded: [AreaCode] = [], source: Source? = nil
    ) {
        self.code = code
        self.level = level
        self.name = name
        self.parent = parent
        self.alsoCalled = alsoCalled
        self.members = members
        self.excluded = excluded
        self.source = source
    }
}
