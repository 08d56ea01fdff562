public import Casework
import Foundation
import Funding
import SQLCore
public import Storage

/// Lists of partner requests, and each of them.
public struct BrowsePartnerRequests: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// So many a file holds.
    public static let mostInFile = 20_000

    /// The latest first, and how many are in each state whatever is chosen.
    public func list(
        _ filter: PartnerRequestFilter, limitedTo limit: Int
    ) async throws -> (requests: [StoredPartnerRequest], counts: [PartnerRequest.State: Int]) {
        let id = desk.id
        return try await desk.store.read { connection in
            (
                try PartnerRequestStore.list(filter, desk: id, limitedTo: limit, on: connection),
                try PartnerRequestStore.counts(desk: id, on: connection)
            )
        }
    }

    /// Those that nobody has answered yet, the oldest first.
    public func waiting(limitedTo limit: Int = 20) async throws -> [StoredPartnerRequest] {
        let id = desk.id
        return try await desk.store.read { try PartnerRequestStore.waiting(desk: id, limitedTo: limit, on: $0) }
    }

    /// Every one of a list, for a file of them. The log is told.
    public func all(_ filter: PartnerRequestFilter, by member: StaffMember) async throws -> [StoredPartnerRequest] {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            try desk.log("partner.export", about: "desk:\(desk.id)", by: member, at: now, on: connection)
            return try PartnerRequestStore.list(filter, desk: desk.id, limitedTo: Self.mostInFile, on: connection)
        }
    }

    /// One of them with its contact: the log is told. `nil` where the desk has none.
    public func reading(of id: StoredPartnerRequest.ID, by member: StaffMember) async throws -> StoredPartnerRequest? {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let request = try PartnerRequestStore.request(id, desk: desk.id, on: connection) else { return nil }
            try desk.log("partner.read", about: "partner:\(id)", by: member, at: now, on: connection)
            return request
        }
    }

    /// Those of one case, by day.
    public func requests(of id: CaseFile.ID) async throws -> [StoredPartnerRequest] {
        let desk = desk.id
        return try await self.desk.store.read { try PartnerRequestStore.requests(of: id, desk: desk, on: $0) }
    }
}
