public import Funding
public import Storage

/// Reads calls for those who follow them with a program of their own: what each is now, and what was seen to happen to it.
public struct FollowCalls: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The first calls that a filter lets through.
    public func calls(
        _ filter: CallFilter, by order: CallFilter.Order, limitedTo limit: Int, in language: Language
    ) async throws -> [FollowedCall] {
        let (filter, _) = try await SearchCalls(desk).understood(filter, in: language)
        return try await desk.store.read { connection in
            try CallStore.followed(try CallStore.first(limit, filter: filter, sortedBy: order, on: connection), on: connection)
        }
    }

    /// One call; `nil` where there is none.
    public func call(_ id: Call.ID) async throws -> FollowedCall? {
        try await desk.store.read { try CallStore.followed([id], on: $0).first }
    }
}
