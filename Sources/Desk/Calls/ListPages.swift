public import Funding
public import Storage

/// Lists what has a page of its own at a desk, for search engines.
public struct ListPages: Sendable {
    /// In the order of their identifiers.
    public struct Listing: Sendable {
        public let calls: [CallStore.Listed]
        public let projects: [FundedProject.ID]
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func listing() async throws -> Listing {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { connection in
            Listing(calls: try CallStore.listed(within: scope, on: connection), projects: try ProjectStore.ids(on: connection))
        }
    }
}
