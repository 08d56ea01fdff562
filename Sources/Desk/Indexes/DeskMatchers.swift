import Funding
import Language
public import Matching
import Storage

/// The installation's matchers as one desk may use them: other desks' own calls are in none of its answers. A desk with programmes of its own
/// has a matcher of its own over the same calls.
public struct DeskMatchers: Sendable {
    private let shared: MatcherLibrary
    private let own: OwnMatcher?
    private let desk: MunicipalDesk.ID

    /// - Parameter own: `nil` for a desk without programmes of its own.
    init(_ shared: MatcherLibrary, own: OwnMatcher? = nil, of desk: MunicipalDesk.ID) {
        self.shared = shared
        self.own = own
        self.desk = desk
    }

    private func library() async throws -> MatcherLibrary {
        if let own { try await own.library() } else { shared }
    }

    /// The matcher at hand; begins to renew it when the calls have changed.
    public func current() async throws -> Matcher { try await library().current().limited(to: desk.rawValue) }

    /// The matcher for the calls as they are now, or newer; waits for it where they have changed.
    func upToDate() async throws -> Matcher { try await library().upToDate().limited(to: desk.rawValue) }

    /// The suggestions at hand, of words of what all desks share.
    var suggestions: Suggestions { shared.suggestions }

    /// Brings the index up to the calls as they are in the store now, and waits for it; whoever is cancelled waits no longer.
    public func refresh() async throws { try await shared.refresh() }

    /// Brings the index up to the calls where it is not from their `revision`, and waits for it.
    /// - Returns: whether there was something to do.
    func follow(_ revision: Int) async throws -> Bool { try await shared.follow(revision) }

    /// Whether the shared matcher at hand is ready for the first word that nobody knows.
    public var areReadyForUnknownWords: Bool { shared.atHand.isReadyForUnknownWords }

    /// Makes the shared matcher at hand ready for such a word; one of a desk with programmes of its own is not until somebody asks.
    public func prepareForUnknownWords() {
        shared.atHand.prepareForUnknownWords()
    }

    /// The revision of the calls that the shared matcher at hand is from.
    public var callRevision: Int { shared.callRevision }
}
