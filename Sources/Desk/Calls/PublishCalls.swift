public import Funding
import Language
import Matching
public import Storage

/// Reads calls for what is told of them to other systems, and kept until they change.
public struct PublishCalls: Sendable {
    /// Whose calls are read.
    public enum Owner: Sendable, Hashable {
        /// Those that all desks share.
        case everybody
        /// Those that this desk alone shows.
        case thisDesk
    }

    private let desk: Desk
    private let owner: Owner

    public init(_ desk: Desk, of owner: Owner) {
        self.desk = desk
        self.owner = owner
    }

    /// What tells one state of each call from another, at a revision.
    public struct Editions: Sendable {
        public let revision: Int
        public let editions: [Call.ID: String]
    }

    /// A number that grows with every change of any call.
    public func revision() async throws -> Int {
        try await desk.store.readAllowingDelay { try CallStore.revision(on: $0) }
    }

    public func editions() async throws -> Editions {
        let owner = owner == .thisDesk ? desk.id : nil
        return try await desk.store.readAllowingDelay { connection in
            Editions(revision: try CallStore.revision(on: connection), editions: try CallStore.editions(of: owner, on: connection))
        }
    }

    /// The calls that are stored, in the order of `ids`.
    public func calls(_ ids: [Call.ID]) async throws -> [PublishedCall] {
        let scope = owner == .thisDesk ? desk.scope : .shared
        return try await desk.store.readAllowingDelay { try CallStore.published(ids, within: scope, on: $0) }
    }
}

/// Finds the calls that words are about, for those who search without telling in which language.
public struct FindCalls: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The best first; none for words that say nothing about a subject.
    public func calls(about words: String) async throws -> [Call.ID] {
        let text = String(words.prefix(CallFilter.longestText))
        return try await desk.matchers.current().calls(about: text, in: desk.words.likelyLanguage(of: text))
    }
}
