import Funding
import Storage

/// Takes away the contacts of networks and partner requests that have been kept as long as they may be, of every desk.
public struct PurgePartnerContacts: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: how many went.
    public func purge() async throws -> Int {
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        return try await desk.inEveryDesk { desk, connection in
            try NetworkStore.purgeContacts(desk: desk, on: today, on: connection)
                + PartnerRequestStore.purgeContacts(desk: desk, on: today, on: connection)
        }
    }
}
