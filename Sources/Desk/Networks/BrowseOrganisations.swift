public import Casework
import Foundation
public import Funding
import SQLCore
public import Storage

/// The desk's register of organisations: its list, and each with where it occurs.
public struct BrowseOrganisations: Sendable {
    /// One with all that the desk and the imported projects know of it.
    public struct Reading: Sendable {
        public let registered: RegisteredOrganisation
        public let occurrences: OrganisationOccurrences
        /// The numbers by which imported projects are found, each with how many there are.
        public let imported: [(key: OrganisationKey, projects: Int)]
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Those whose name or numbers have every word of a text in them, by name.
    public func list(_ text: String, limitedTo limit: Int) async throws -> [RegisteredOrganisation] {
        let id = desk.id
        return try await desk.store.read { try OrganisationRegisterStore.list(text, desk: id, limitedTo: limit, on: $0) }
    }

    /// The names that forms suggest, by name.
    public func names(limitedTo limit: Int = 500) async throws -> [String] {
        try await list("", limitedTo: limit).map(\.organisation.name)
    }

    /// The one that has a number, or else exactly this name; `nil` where there is none, or where several have the name.
    public func organisation(like other: PartnerOrganisation) async throws -> RegisteredOrganisation? {
        let desk = desk
        return try await desk.store.read { connection in
            try desk.registered(numbersOf: KnownOrganisation(other), on: connection)?.holder
                ?? desk.registered(named: other.name, on: connection)
        }
    }

    /// `nil` where the register has none of that number.
    public func reading(of id: RegisteredOrganisation.ID) async throws -> Reading? {
        let desk = desk.id
        return try await self.desk.store.read { connection in
            guard let registered = try OrganisationRegisterStore.organisation(id, desk: desk, on: connection) else { return nil }
            let organisation = registered.organisation
            let imported = try organisation.keys.compactMap { key throws(SQLError) -> (OrganisationKey, Int)? in
                let total = try ProjectStore.projects(ofOrganisation: key, limitedTo: 1, on: connection).total
                return total > 0 ? (key, total) : nil
            }
            return Reading(
                registered: registered,
                occurrences: try OrganisationRegisterStore.occurrences(of: organisation, desk: desk, on: connection),
                imported: imported.map { (key: $0.0, projects: $0.1) })
        }
    }
}
