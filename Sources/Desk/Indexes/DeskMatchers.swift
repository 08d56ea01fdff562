import Funding
import Language
public import Matching
import Storage

/// The installation's matcher as one desk may use it: other desks' own calls are in none of its answers.
public struct DeskMatchers: Sendable {
    private let library: MatcherLibrary
    private let desk: MunicipalDesk.ID

    init(_ library: MatcherLibrary, of desk: MunicipalDesk.ID) {
        self.library = library
        self.desk = desk
    }

    /// The same for another desk.
    func of(_ desk: MunicipalDesk.ID) -> DeskMatchers { DeskMatchers(library, of: desk) }

    /// The matcher at hand; begins to renew it when the calls have changed.
    public func current() async throws -> Matcher { try await library.current().limited(to: desk.rawValue) }

    /// The matcher for the calls as they are now, or newer; waits for it where they have changed.
    func upToDate() async throws -> Matcher { try await library.upToDate().limited(to: desk.rawValue) }

    /// The suggestions at hand, of words of what all desks share.
    var suggestions: Suggestions { library.suggestions }

    /// Brings the index up to the calls as they are in the store now, and waits for it; whoever is cancelled waits no longer.
    public func refresh() async throws { try await library.refresh() }

    /// Brings the index up to the calls where it is not from their `revision`, and waits for it.
    /// - Returns: whether there was something to do.
    func follow(_ revision: Int) async throws -> Bool { try await library.follow(revision) }

    /// The revision of the calls that the matcher at hand is from.
    public var callRevision: Int { library.callRevision }
}
