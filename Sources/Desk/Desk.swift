public import Catalogue
public import Funding
public import Language
public import Matching
public import Storage

/// Everything that one municipality's desk works with; use cases take it and do one thing.
public struct Desk: Sendable {
    public let id: MunicipalDesk.ID
    public let catalogue: Catalogue
    public let words: WordAnalysis
    /// The database as this desk may see it.
    let store: Store
    /// The matcher over the calls as they are now.
    public let matchers: MatcherLibrary
    /// The search index over funded projects.
    let projects: ProjectLibrary
    public let surroundings: Surroundings

    /// Opens a desk: brings the store's calls up to the catalogue's and makes sure that there is an index of them.
    ///
    /// - Parameter progress: told in words when something takes long, such as building an index.
    public init(
        catalogue: Catalogue, words: WordAnalysis, vectors: WordVectors, store: Store, indexes: IndexFolder, surroundings: Surroundings,
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws {
        let desk = MunicipalDesk(id: Identifier(catalogue.municipality.id.rawValue), name: catalogue.municipality.name.sv)
        let now = surroundings.now()
        // Calls whose words have changed are marked for every desk.
        try await store.enteringAllDesks().write { connection in
            try DeskStore.ensure(desk, on: connection)
            _ = try CallStore.replaceCatalogueCalls(catalogue.calls, at: now, on: connection)
        }
        id = desk.id
        self.catalogue = catalogue
        self.words = words
        self.store = store.entering(desk.id)
        self.surroundings = surroundings
        projects = ProjectLibrary(words: words, vectors: vectors, store: store, folder: indexes, progress: progress)
        matchers = try await MatcherLibrary(
            catalogue: catalogue, words: words, vectors: vectors, store: store, folder: indexes, progress: progress)
    }

    private init(_ other: Desk, id: MunicipalDesk.ID, catalogue: Catalogue) {
        self.id = id
        self.catalogue = catalogue
        words = other.words
        store = other.store.entering(id)
        matchers = other.matchers
        projects = other.projects
        surroundings = other.surroundings
    }

    /// Another municipality's desk in the same installation: the same calls, programmes, projects and indexes.
    func neighbour(_ id: MunicipalDesk.ID, of municipality: Municipality) -> Desk {
        Desk(self, id: id, catalogue: catalogue.with(municipality))
    }
}
