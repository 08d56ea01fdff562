public import Funding

/// A programme as one row of a list.
public struct ProgrammeSummary: Sendable, Hashable, Identifiable {
    public let id: Programme.ID
    public let name: Localized
    public let periodLabel: String
    public let state: Programme.State
    /// What it pays for; lists show the first sentence.
    public let supports: Localized
    public let themes: [Theme]

    public init(_ programme: Programme, on day: Day) {
        id = programme.id
        name = programme.name
        periodLabel = programme.periodLabel
        state = programme.state(on: day)
        supports = programme.supports
        themes = programme.themes
    }
}
