import Catalogue
public import Funding
public import Storage

/// Finds what a private link leads to.
public struct ReadWatch: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// `nil` for a link that leads nowhere, whatever is wrong with it.
    public func watch(token: String) async throws -> StoredWatch? {
        guard let secret = Secret.bytes(of: token) else { return nil }
        return try await watch(digest: WatchSecret(page: secret).digest)
    }

    /// The watch whose feeds an address leads to; `nil` for one that leads nowhere.
    public func watch(readingToken token: String) async throws -> StoredWatch? {
        guard let secret = Secret.bytes(of: token) else { return nil }
        return try await watch(digest: WatchSecret.digest(ofReading: secret))
    }

    /// The secret part of the feeds' addresses; `nil` for what is no private link.
    public func readingToken(of token: String) -> String? {
        Secret.bytes(of: token).map { Secret.text(of: WatchSecret(page: $0).reading) }
    }

    private func watch(digest: [UInt8]) async throws -> StoredWatch? {
        let desk = desk.id
        return try await self.desk.store.read { try WatchStore.watch(tokenHash: digest, desk: desk, on: $0) }
    }

    /// What it lets through now without what was dismissed, the nearest deadline first, and how many that is.
    public func calls(of watch: Watch, limitedTo limit: Int) async throws -> (calls: [Call], total: Int) {
        let id = desk.id
        let dismissed = try await desk.store.read { try WatchStore.dismissals(of: watch.id, desk: id, on: $0) }.map(\.call)
        switch watch.subject {
        case .call(let id):
            let calls = dismissed.contains(id) ? [] : try await BrowseCalls(desk).outlines([id])
            return (calls, calls.count)
        case .programme(let id):
            return try await list(WatchedSearch(programme: id), without: dismissed, in: watch.language, limitedTo: limit)
        case .search(let search):
            return try await list(search, without: dismissed, in: watch.language, limitedTo: limit)
        }
    }

    /// A call that the reader has dismissed.
    public struct Dismissal: Sendable {
        /// Without its texts.
        public let call: Call
        public let reason: DismissalReason
    }

    /// The calls that the reader has dismissed, with why, the latest first.
    public func dismissals(of watch: Watch) async throws -> [Dismissal] {
        let id = desk.id
        return try await desk.store.read { connection in
            let dismissals = try WatchStore.dismissals(of: watch.id, desk: id, on: connection)
            let outlines = try CallStore.outlines(dismissals.map(\.call), within: .desk(id), on: connection)
            let calls = Dictionary(outlines.map { ($0.id, $0) }) { first, _ in first }
            return dismissals.compactMap { dismissal in calls[dismissal.call].map { Dismissal(call: $0, reason: dismissal.reason) } }
        }
    }

    /// What the call and the programme that are followed are called.
    public func names(of subject: Watch.Subject) async throws -> FollowedNames {
        switch subject {
        case .call(let id):
            let scope = desk.scope
            let call = try await desk.store.read { try CallStore.outlines([id], within: scope, on: $0) }.first
            return FollowedNames(call: call?.displayTitle)
        case .programme(let id): return FollowedNames(programme: desk.catalogue.programme(id)?.name)
        case .search(let search): return FollowedNames(programme: search.programme.flatMap(desk.catalogue.programme)?.shortName)
        }
    }

    private func list(
        _ search: WatchedSearch, without dismissed: [Call.ID], in language: Language, limitedTo limit: Int
    ) async throws -> (calls: [Call], total: Int) {
        var filter = CallFilter(search, at: desk.surroundings.now())
        filter.leftOut = dismissed
        let answer = try await SearchCalls(desk).page(1, of: limit, filter: filter, by: .deadline, in: language)
        return (answer.calls, answer.total)
    }
}

extension Call {
    /// The title in both languages: the editors' where there is one, else the official.
    var displayTitle: Localized { plainTitle ?? Localized(same: title) }
}
