import Foundation
import Funding
import Language
import Matching
import SQLCore
import Storage
import Synchronization

/// Keeps a search index over the funded projects as they are now: maps its file where it fits, builds it where it does not.
///
/// Nothing is read before somebody asks, so that a start costs nothing. An index that is out of date answers while one task brings it up to
/// date; where there is none at all, nothing is found meanwhile.
final class ProjectLibrary: Sendable {
    private struct Collection: Sendable {
        let ranking: ProjectRanking
        let revision: Int
    }

    private struct Shelf {
        var collection: Collection?
        var renewal: Task<Void, any Error>?
    }

    private let words: WordAnalysis
    private let vectors: WordVectors
    private let store: Store
    private let folder: IndexFolder
    private let progress: @Sendable (String) -> Void
    private let shelf = Mutex(Shelf())

    init(
        words: WordAnalysis, vectors: WordVectors, store: Store, folder: IndexFolder, progress: @escaping @Sendable (String) -> Void
    ) {
        self.words = words
        self.vectors = vectors
        self.store = store
        self.folder = folder
        self.progress = progress
    }

    /// The ranking at hand; begins to renew it when the projects have changed. `nil` where no project is stored, or while the first index
    /// is being built.
    func current() async throws -> ProjectRanking? {
        let (revision, isEmpty) = try await store.readAllowingDelay { connection in
            (try ProjectStore.revision(on: connection), try ProjectStore.isEmpty(on: connection))
        }
        guard !isEmpty else { return nil }
        let collection = shelf.withLock { $0.collection }
        // A replica may not have come as far as the index.
        if let collection, collection.revision >= revision { return collection.ranking }
        if let mapped = mapped(at: revision) {
            shelf.withLock { $0.collection = mapped }
            return mapped.ranking
        }
        _ = renewal()
        return collection?.ranking
    }

    /// The same, after the index has been brought up to the projects as they are in the store now.
    func ready() async throws -> ProjectRanking? {
        let revision = try await store.read { try ProjectStore.revision(on: $0) }
        if try await current() != nil, let collection = shelf.withLock({ $0.collection }), collection.revision == revision {
            return collection.ranking
        }
        try await refresh()
        // The renewal that was waited for may have begun before that revision; the next has not.
        if shelf.withLock({ $0.collection?.revision ?? .min }) < revision { try await refresh() }
        return shelf.withLock { $0.collection?.ranking }
    }

    /// Brings the index up to date, and waits for it.
    func refresh() async throws {
        try await renewal().value
    }

    /// Brings an index that somebody has asked for up to the projects where it is not from their `revision`, and waits for it.
    /// - Returns: whether there was something to do.
    func follow(_ revision: Int) async throws -> Bool {
        guard let known = shelf.withLock({ $0.collection?.revision }), known != revision else { return false }
        try await refresh()
        return true
    }

    private func renewal() -> Task<Void, any Error> {
        shelf.withLock { shelf in
            if let renewal = shelf.renewal { return renewal }
            let renewal = Task { try await self.renew() }
            shelf.renewal = renewal
            return renewal
        }
    }

    private func renew() async throws {
        defer { shelf.withLock { $0.renewal = nil } }
        let collection = try await store.read { connection -> Collection? in
            guard try !ProjectStore.isEmpty(on: connection) else { return nil }
            let revision = try ProjectStore.revision(on: connection)
            if let mapped = self.mapped(at: revision) { return mapped }
            try self.build(at: revision, on: connection)
            return self.mapped(at: revision)
        }
        shelf.withLock { $0.collection = collection }
    }

    private func build(at revision: Int, on connection: any SQLConnection) throws {
        var builder = IndexBuilder(words: words, vectors: vectors)
        var municipal: [Bool] = []
        try ProjectStore.forEachWords(on: connection) { project in
            builder.add(
                IndexDocument(
                    project: project.id, acronym: project.acronym, title: project.title, objective: project.objective,
                    topicIdentifier: project.topicIdentifier, words: words))
            municipal.append(project.hasSwedishMunicipality)
            if municipal.count % 5_000 == 0 { progress("indexing projects: \(municipal.count)") }
        }
        builder.addMunicipalities(municipal)
        let fingerprint = fingerprint(at: revision)
        try folder.write(builder.build(fingerprint: fingerprint), named: "projects", fingerprint: fingerprint)
    }

    private func mapped(at revision: Int) -> Collection? {
        let fingerprint = fingerprint(at: revision)
        guard let index = try? SearchIndex(file: folder.file("projects", fingerprint: fingerprint), fingerprint: fingerprint) else {
            return nil
        }
        return Collection(ranking: ProjectRanking(words: words, index: index, vectors: vectors), revision: revision)
    }

    /// Another lexicon, or another way to read it, makes other terms of the same texts, and other vectors other meanings.
    private func fingerprint(at revision: Int) -> UInt64 {
        Fingerprint.of("projects \(vectors.fingerprint) \(revision) \(words.fingerprint)")
    }
}
