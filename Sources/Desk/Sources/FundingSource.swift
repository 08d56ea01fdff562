public import Funding

/// An official source that a desk is kept fresh from: what readers are told of it, when it is fetched and how.
///
/// A new source joins by a further value in `FundingSource+Known.swift` or `FundingSource+OnDemand.swift`; its `fetch` must note the run
/// in `ImportRunStore`, as `ImportPortal` does.
public struct FundingSource: Sendable, Identifiable {
    /// Told in words how far a run has come; nothing personal.
    public typealias Progress = @Sendable (String) -> Void

    /// The importers' name of it: letters and hyphens.
    public let id: String
    public let name: Localized
    /// What it gives the desk, in a few words.
    public let gives: Localized
    public let homePage: String
    /// On which terms its data may be used.
    public let licence: Localized
    /// How it is fetched by hand; a source that can be held back takes `--accept-fewer` there.
    public let command: String
    public var schedule: SourceSchedule
    /// Whether it is fetched only where a desk names it, or its address.
    public let isOptional: Bool
    /// Runs the source's importer once over all it gives.
    let fetch: @Sendable (Desk, @escaping Progress) async throws -> Void

    /// Describes a source.
    public init(
        id: String, name: Localized, gives: Localized, homePage: String, licence: Localized, command: String, schedule: SourceSchedule,
        isOptional: Bool = false, fetch: @escaping @Sendable (Desk, @escaping Progress) async throws -> Void
    ) {
        self.id = id
        self.name = name
        self.gives = gives
        self.homePage = homePage
        self.licence = licence
        self.command = command
        self.schedule = schedule
        self.isOptional = isOptional
        self.fetch = fetch
    }

    /// Runs the source's importer once; only within `RunSource`, so that no other program does the same.
    public func fetch(into desk: Desk, progress: @escaping Progress) async throws {
        try await fetch(desk, progress)
    }
}
