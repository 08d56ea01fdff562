import Catalogue
public import Funding
import SQLCore
public import Storage

/// Reads funded projects for pages.
public struct BrowseProjects: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Projects of one organisation.
    public struct OfOrganisation: Sendable {
        /// The name that it was first met under, or the municipality's own; `nil` for a number that nobody has.
        public let name: String?
        /// The latest first.
        public let projects: [FundedProject]
        /// How many there are in all; more than `projects` where only a part is read.
        public let total: Int
        /// Projects with a participant that is named alike, and that no number joins: a person must say whether it is the same.
        public let candidates: [FundedProject]
    }

    /// One project with its partners.
    public func record(_ id: FundedProject.ID) async throws -> ProjectStore.Record? {
        try await desk.store.readAllowingDelay { try ProjectStore.record(id, on: $0) }
    }

    /// What the desk's own municipality takes part in: by its organisation number, and by its name for a person to look at.
    public func ofMunicipality() async throws -> OfOrganisation {
        let municipality = desk.catalogue.municipality
        let key = municipality.organisationNumber.map { OrganisationKey($0) }
        return try await desk.store.readAllowingDelay { connection in
            let found = try key.map { try ProjectStore.projects(ofOrganisation: $0, on: connection) } ?? (ids: [], total: 0)
            let alike = try ProjectStore.projects(
                withParticipantNamed: municipality.name.sv, in: "SE", besides: key, on: connection)
            let known = Set(found.ids)
            return OfOrganisation(
                name: municipality.name.sv, projects: try ProjectStore.outlines(found.ids, on: connection), total: found.total,
                candidates: try ProjectStore.outlines(alike.filter { !known.contains($0) }, on: connection))
        }
    }

    /// A page of what the desk's own municipality takes part in by its number, the latest first, and how many there are in all.
    /// - Parameter number: from 1.
    public func pageOfMunicipality(_ number: Int, of size: Int) async throws -> (projects: [FundedProject], total: Int) {
        guard let own = desk.catalogue.municipality.organisationNumber else { return ([], 0) }
        return try await page(number, of: size, ofOrganisation: OrganisationKey(own))
    }

    /// A page of what the organisation that a number identifies takes part in, the latest first, and how many there are in all.
    /// - Parameter number: from 1.
    public func page(
        _ number: Int, of size: Int, ofOrganisation key: OrganisationKey
    ) async throws -> (projects: [FundedProject], total: Int) {
        try await desk.store.readAllowingDelay { connection in
            let found = try ProjectStore.projects(ofOrganisation: key, skipping: (number - 1) * size, limitedTo: size, on: connection)
            return (try ProjectStore.outlines(found.ids, on: connection), found.total)
        }
    }

    /// What the organisation that a number identifies takes part in.
    public func ofOrganisation(_ key: OrganisationKey) async throws -> OfOrganisation {
        try await desk.store.readAllowingDelay { connection in
            let found = try ProjectStore.projects(ofOrganisation: key, on: connection)
            return OfOrganisation(
                name: try ProjectStore.name(ofOrganisation: key, on: connection),
                projects: try ProjectStore.outlines(found.ids, on: connection), total: found.total, candidates: [])
        }
    }

    /// Whether no project is stored at all.
    public func isEmpty() async throws -> Bool {
        try await desk.store.readAllowingDelay { try ProjectStore.isEmpty(on: $0) }
    }
}
