import Catalogue
import Foundation
import Funding
import Language
public import Matching
import Storage
import Synchronization

/// Keeps a matcher over the calls as they are now: maps the index files where they fit, builds them where they do not.
///
/// A change of the calls by another process, such as `utblick import`, is noticed at the next idea.
public final class MatcherLibrary: Sendable {
    private struct Shelf {
        var matcher: Matcher
        var callRevision: Int
    }

    private let builder: MatcherBuilder
    private let store: Store
    private let shelf: Mutex<Shelf>

    init(
        catalogue: Catalogue, words: WordAnalysis, store: Store, folder: IndexFolder, progress: @escaping @Sendable (String) -> Void
    ) async throws {
        builder = MatcherBuilder(catalogue: catalogue, words: words, folder: folder, progress: progress)
        self.store = store
        let builder = builder
        let (matcher, revision) = try await store.read { try builder.matcher(on: $0) }
        shelf = Mutex(Shelf(matcher: matcher, callRevision: revision))
    }

    /// The matcher over today's calls.
    func current() async throws -> Matcher {
        let revision = try await store.read { try CallStore.revision(on: $0) }
        if let matcher = shelf.withLock({ $0.callRevision == revision ? $0.matcher : nil }) { return matcher }
        return try await refresh()
    }

    /// Brings the index up to the calls as they are in the store now.
    @discardableResult
    public func refresh() async throws -> Matcher {
        let builder = builder
        let (matcher, revision) = try await store.read { try builder.matcher(on: $0) }
        shelf.withLock { $0 = Shelf(matcher: matcher, callRevision: revision) }
        return matcher
    }
}
