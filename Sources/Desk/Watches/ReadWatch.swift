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

    /// What it lets through now without what was dismissed, the nearest deadline first, and how many that is before dismissals.
    public func calls(of watch: Watch, limitedTo limit: Int) async throws -> (calls: [Call], total: Int) {
        let found = try await found(watch, limitedTo: limit + 100)
        let dismissed = Set(try await dismissals(of: watch).map(\.call))
        return (Array(found.calls.filter { !dismissed.contains($0.id) }.prefix(limit)), found.total)
    }

    /// The calls that the reader has dismissed, with why, the latest first.
    public func dismissals(of watch: Watch) async throws -> [(call: Call.ID, title: Localized, reason: DismissalReason)] {
        try await desk.store.read { connection in
            let dismissals = try WatchStore.dismissals(of: watch.id, on: connection)
            let calls = try CallStore.outlines(dismissals.map(\.call), on: connection)
            let titles = Dictionary(calls.map { ($0.id, $0.displayTitle) }) { first, _ in first }
            return dismissals.compactMap { dismissal in
                titles[dismissal.call].map { (dismissal.call, $0, dismissal.reason) }
            }
        }
    }

    /// What the call and the programme that are followed are called.
    public func names(of subject: Watch.Subject) async throws -> FollowedNames {
        switch subject {
        case .call(let id):
            let call = try await desk.store.read { try CallStore.outlines([id], on: $0) }.first
            return FollowedNames(call: call?.displayTitle)
        case .programme(let id): return FollowedNames(programme: desk.catalogue.programme(id)?.name)
        case .search(let search): return FollowedNames(programme: search.programme.flatMap(desk.catalogue.programme)?.shortName)
        }
    }

    private func found(_ watch: Watch, limitedTo limit: Int) async throws -> (calls: [Call], total: Int) {
        let now = desk.surroundings.now()
        switch watch.subject {
        case .call(let id):
            let calls = try await BrowseCalls(desk).outlines([id])
            return (calls, calls.count)
        case .programme(let id):
            let search = WatchedSearch(programme: id)
            return try await list(CallFilter(search, at: now), in: watch.language, limitedTo: limit)
        case .search(let search):
            return try await list(CallFilter(search, at: now), in: watch.language, limitedTo: limit)
        }
    }

    private func list(_ filter: CallFilter, in language: Language, limitedTo limit: Int) async throws -> (calls: [Call], total: Int) {
        let answer = try await SearchCalls(desk).page(1, of: limit, filter: filter, by: .deadline, in: language)
        return (answer.calls, answer.total)
    }
}

extension Call {
    /// The title in both languages: the editors' where there is one, else the official.
    var displayTitle: Localized { plainTitle ?? Localized(same: title) }
}
