import Catalogue
import Foundation
import Funding
import Language
import Matching
import Storage
import Synchronization

/// Keeps a matcher over the calls as they are now: maps the index files where they fit, builds them where they do not.
///
/// A change of the calls by another process, such as `utblick import`, is noticed by `FollowChanges` within seconds, and by the next idea.
/// That idea is answered with the matcher at hand, while one task, however many ask, brings the index up to date.
final class MatcherLibrary: Sendable {
    /// What is made of the calls of one revision.
    struct Collection {
        let matcher: Matcher
        /// Words that begin what is typed.
        let suggestions: Suggestions
        let callRevision: Int
    }

    private struct Shelf {
        var collection: Collection
        var renewal: Task<Void, any Error>?
    }

    private let builder: MatcherBuilder
    private let store: Store
    /// The library whose index of calls this one maps too; `nil` for that one.
    private let base: MatcherLibrary?
    private let shelf: Mutex<Shelf>

    init(
        catalogue: Catalogue, words: WordAnalysis, vectors: WordVectors, store: Store, folder: IndexFolder,
        progress: @escaping @Sendable (String) -> Void
    ) async throws {
        builder = MatcherBuilder(catalogue: catalogue, words: words, vectors: vectors, folder: folder, progress: progress)
        self.store = store
        base = nil
        let builder = builder
        shelf = Mutex(Shelf(collection: try await store.read { try builder.collection(on: $0) }))
    }

    private init(_ base: MatcherLibrary, builder: MatcherBuilder) async throws {
        self.base = base
        self.builder = builder
        store = base.store
        _ = try await base.upToDate()
        shelf = Mutex(Shelf(collection: try await store.read { try builder.collection(on: $0) }))
    }

    /// A library over the same calls and other programmes.
    ///
    /// - Parameters:
    ///   - name: what its files go by; letters, digits, `-` and `_`.
    ///   - edition: another for other programmes.
    func variant(of catalogue: Catalogue, named name: String, edition: String) async throws -> MatcherLibrary {
        try await MatcherLibrary(self, builder: builder.variant(of: catalogue, named: name, edition: edition))
    }

    /// The matcher at hand, whether the calls have changed or not.
    var atHand: Matcher { shelf.withLock { $0.collection.matcher } }

    /// The matcher at hand; begins to renew it when the calls have changed.
    func current() async throws -> Matcher {
        let revision = try await store.readAllowingDelay { try CallStore.revision(on: $0) }
        // A replica may not have come as far as the matcher.
        let (matcher, isStale) = shelf.withLock { ($0.collection.matcher, $0.collection.callRevision < revision) }
        if isStale { _ = renewal() }
        return matcher
    }

    /// The matcher for the calls as they are now, or newer; waits for it where they have changed.
    func upToDate() async throws -> Matcher {
        let revision = try await store.read { try CallStore.revision(on: $0) }
        if shelf.withLock({ $0.collection.callRevision != revision }) { try await refresh() }
        // The renewal that was waited for may have begun before that revision; the next has not.
        if shelf.withLock({ $0.collection.callRevision < revision }) { try await refresh() }
        return atHand
    }

    /// The suggestions at hand. Whoever types gets them at once, as they are.
    var suggestions: Suggestions { shelf.withLock { $0.collection.suggestions } }

    /// Brings the index up to the calls as they are in the store now, and waits for it; whoever is cancelled waits no longer.
    func refresh() async throws {
        let renewal = renewal()
        let (ending, ended) = AsyncThrowingStream.makeStream(of: Never.self)
        Task {
            do {
                try await renewal.value
                ended.finish()
            } catch {
                ended.finish(throwing: error)
            }
        }
        for try await _ in ending {}
        try Task.checkCancellation()
    }

    /// Brings the index up to the calls where it is not from their `revision`, and waits for it.
    /// - Returns: whether there was something to do.
    func follow(_ revision: Int) async throws -> Bool {
        guard callRevision != revision else { return false }
        try await refresh()
        return true
    }

    /// The revision of the calls that the matcher at hand is from.
    var callRevision: Int { shelf.withLock { $0.collection.callRevision } }

    /// The renewal under way, or a new one.
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
        // So that the index of the calls is built once, and not by every library.
        _ = try await base?.upToDate()
        let builder = builder
        let collection = try await store.read { try builder.collection(on: $0) }
        shelf.withLock { $0.collection = collection }
    }
}
