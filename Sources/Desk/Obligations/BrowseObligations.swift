public import Casework
import Funding
public import Storage

/// Lists of what the desk's projects oblige to.
public struct BrowseObligations: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// So many a file holds.
    static let mostInFile = 20_000
    /// So far ahead the desk's first page looks, in days.
    public static let daysAhead = 60

    public func list(_ filter: ObligationFilter, limitedTo limit: Int = 500) async throws -> [ObligationOutline] {
        let (id, today) = (desk.id, today)
        return try await desk.store.read { try ObligationStore.list(filter, desk: id, on: today, limitedTo: limit, on: $0) }
    }

    /// Every one of a list, for a file of them. The log is told.
    public func all(_ filter: ObligationFilter, by member: StaffMember) async throws -> [ObligationOutline] {
        let (desk, now, today) = (desk, desk.surroundings.now(), today)
        return try await desk.store.write { connection in
            try desk.log("obligation.export", about: "desk:\(desk.id)", by: member, at: now, on: connection)
            return try ObligationStore.list(filter, desk: desk.id, on: today, limitedTo: Self.mostInFile, on: connection)
        }
    }

    /// What is late, and then what is due within so many days.
    public func soon(limitedTo limit: Int = 20) async throws -> [ObligationOutline] {
        try await list(ObligationFilter(through: today.adding(days: Self.daysAhead)), limitedTo: limit)
    }

    /// Those of one case, by day.
    public func obligations(of id: CaseFile.ID) async throws -> [StoredObligation] {
        let desk = desk.id
        return try await self.desk.store.read { try ObligationStore.obligations(of: id, desk: desk, on: $0) }
    }

    private var today: Day { Day(of: desk.surroundings.now(), in: .stockholm) }
}
