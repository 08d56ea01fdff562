public import Catalogue
import Foundation
public import Funding
public import Language
public import Matching
import SQLCore
public import Storage

/// Everything that one municipality's desk works with; use cases take it and do one thing.
public struct Desk: Sendable {
    public let id: MunicipalDesk.ID
    public let catalogue: Catalogue
    public let words: WordAnalysis
    /// The calls of the catalogue, by the first digits of their digest.
    let catalogueEdition: String
    /// The database as this desk may see it.
    let store: Store
    /// The matcher over the calls as they are now, of which this desk's answers name those that it shows.
    public let matchers: DeskMatchers
    private let sharedMatchers: MatcherLibrary
    /// The calls as lists look at them.
    let callLists: CallLists
    /// Whose calls this desk shows.
    public var scope: CallScope { .desk(id) }
    /// The search index over funded projects.
    let projects: ProjectLibrary
    public private(set) var surroundings: Surroundings
    /// What this process is among those that serve the database; `nil` for a command.
    public let node: Node?

    /// What `progress` is told while another program holds the database.
    public static let waitingForDatabase = "another program is at work in the database; waiting for it"

    /// Opens a desk: brings the store's calls up to the catalogue's and makes sure that there is an index of them.
    ///
    /// - Parameters:
    ///   - isNode: whether it is opened to be served, beside other nodes that may have another catalogue.
    ///   - progress: told in words when something takes long, such as building an index.
    public init(
        catalogue: Catalogue, words: WordAnalysis, vectors: WordVectors, store: Store, indexes: IndexFolder, surroundings: Surroundings,
        isNode: Bool = false, progress: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws {
        let desk = MunicipalDesk(id: Identifier(catalogue.municipality.id.rawValue), name: catalogue.municipality.name.sv)
        try await surroundings.clock?.follow(store)
        let now = surroundings.now()
        let edition = try CatalogueEdition(of: catalogue.calls, in: store)
        let node = isNode ? Node(id: RunSource.holder, program: edition.program, catalogue: edition.digest) : nil
        // Calls whose words have changed are marked for every desk.
        let isAlone = store.database.dialect == .sqlite
        // Another node may be starting beside this one, or a large import coming in.
        let outcome = try await store.enteringAllDesks().writePatiently(waiting: { progress(Self.waitingForDatabase) }) { connection in
            try DeskStore.ensure(desk, on: connection)
            if let node { try NodeStore.join(node, isAlone: isAlone, at: try ServerTime.now(on: connection), on: connection) }
            return try edition.bring(catalogue.calls, for: node?.id, at: now, on: connection)
        }
        if outcome == .olderThanAnothers { progress("another server on this database has a newer catalogue; its calls stay") }
        self.node = node
        id = desk.id
        self.catalogue = catalogue
        catalogueEdition = String(edition.digest.prefix(12))
        self.words = words
        self.store = store.entering(desk.id)
        callLists = CallLists(store.enteringAllDesks())
        self.surroundings = surroundings
        projects = ProjectLibrary(words: words, vectors: vectors, store: store, folder: indexes, progress: progress)
        // The desk's own programmes are in nobody else's answers.
        let library = try await MatcherLibrary(
            catalogue: catalogue.municipality.programmes.isEmpty ? catalogue : catalogue.shared, words: words, vectors: vectors,
            store: store.enteringAllDesks(), folder: indexes, progress: progress)
        sharedMatchers = library
        matchers = DeskMatchers(library, own: Self.ownMatcher(desk.id, of: catalogue, edition: "", beside: library), of: desk.id)
    }

    /// - Parameter document: what the desk's programmes stand in.
    private init(_ other: Desk, id: MunicipalDesk.ID, catalogue: Catalogue, document: String) {
        self.id = id
        self.catalogue = catalogue
        catalogueEdition = other.catalogueEdition
        words = other.words
        store = other.store.entering(id)
        sharedMatchers = other.sharedMatchers
        matchers = DeskMatchers(
            sharedMatchers,
            own: Self.ownMatcher(id, of: catalogue, edition: String(Fingerprint.of(document), radix: 16), beside: sharedMatchers), of: id)
        callLists = other.callLists
        projects = other.projects
        surroundings = other.surroundings
        node = other.node
    }

    /// The same desk whose clock stands still, for what is made up for another day.
    func standing(at now: Date) -> Desk {
        var desk = self
        desk.surroundings.now = { now }
        return desk
    }

    private static func ownMatcher(
        _ id: MunicipalDesk.ID, of catalogue: Catalogue, edition: String, beside shared: MatcherLibrary
    ) -> OwnMatcher? {
        guard !catalogue.municipality.programmes.isEmpty else { return nil }
        return OwnMatcher { try await shared.variant(of: catalogue, named: id.rawValue, edition: edition) }
    }

    /// Another municipality's desk in the same installation: the same shared calls, programmes, projects and indexes.
    /// - Parameter document: what the desk says of itself, of which `municipality` was read.
    func neighbour(_ id: MunicipalDesk.ID, of municipality: Municipality, document: String) -> Desk {
        Desk(self, id: id, catalogue: catalogue.with(municipality), document: document)
    }
}
