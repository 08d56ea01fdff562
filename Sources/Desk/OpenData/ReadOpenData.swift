import Catalogue
public import Funding
import SQLCore
public import Storage

/// Reads what a desk publishes as open data, at one state of the database and in parts, so that no more than a part is in memory.
public struct ReadOpenData: Sendable {
    /// How far what is published has come: as long as it is the same, so is all that is read but when calls were last met. Imports meet
    /// them every day, which is no change of them.
    public struct Edition: Sendable, Hashable {
        /// Whose calls are read: a desk that has none of its own publishes what all desks share.
        public let owner: MunicipalDesk.ID?
        public let calls: Int
        public let projects: Int
    }

    /// Reads within one transaction.
    public struct Reader {
        /// Calls, changes or projects that are read at a time.
        private static let batch = 500

        let connection: any SQLConnection
        /// Whose calls are read beside those that all share.
        let owner: MunicipalDesk.ID?

        private var scope: CallScope { owner.map { .desk($0) } ?? .shared }

        /// What it reads.
        public func edition() throws -> Edition {
            let revisions = try SharedRevisions(on: connection)
            return Edition(owner: owner, calls: revisions.calls, projects: revisions.projects)
        }

        /// Hands over every call in the order of the identifiers, without long texts.
        public func forEachCall(_ body: (PublishedCall) throws -> Void) throws {
            var last: Call.ID?
            repeat {
                let ids = try CallStore.ids(after: last, within: scope, limitedTo: Self.batch, on: connection)
                let sightings = try CallStore.sightings(of: ids, within: scope, on: connection)
                for call in try CallStore.outlines(ids, within: scope, on: connection) {
                    guard let sighting = sightings[call.id] else { continue }
                    try body(PublishedCall(call: call, sighting: sighting))
                }
                last = ids.last
            } while last != nil
        }

        /// Hands over every change with its call, the latest first, without long texts.
        public func forEachChange(_ body: (CallChange, Call) throws -> Void) throws {
            var last: CallChange.ID?
            repeat {
                let changes = try CallChangeStore.latest(
                    before: last, within: scope, limitedTo: Self.batch, texts: .leftOut, on: connection)
                let outlines = try CallStore.outlines(Array(Set(changes.map(\.call))), within: scope, on: connection)
                let calls = Dictionary(outlines.map { ($0.id, $0) }) { first, _ in first }
                for change in changes {
                    guard let call = calls[change.call] else { continue }
                    try body(change, call)
                }
                last = changes.last?.id
            } while last != nil
        }

        /// Hands over every project with its participants in the order of the identifiers, without what it is to achieve.
        public func forEachProject(_ body: (FundedProject) throws -> Void) throws {
            var rest = try ProjectStore.ids(on: connection)[...]
            while !rest.isEmpty {
                try ProjectStore.outlines(Array(rest.prefix(Self.batch)), on: connection).forEach(body)
                rest = rest.dropFirst(Self.batch)
            }
        }
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func edition() async throws -> Edition {
        let id = desk.id
        return try await desk.store.readAllowingDelay { connection in
            let owner = try CallStore.hasOwn(id, on: connection) ? id : nil
            return try Reader(connection: connection, owner: owner).edition()
        }
    }

    /// - Parameters:
    ///   - owner: as an edition has it. What is read for `nil` is the same at every desk.
    ///   - body: runs again from its beginning where a replica fails under way.
    public func read<Value: Sendable>(
        of owner: MunicipalDesk.ID?, _ body: @escaping @Sendable (Reader) throws -> Value
    ) async throws -> Value {
        try await desk.store.readAllowingDelay { try body(Reader(connection: $0, owner: owner)) }
    }

    /// What the desk's own municipality takes part in, at one state of the database.
    public struct Participations: Sendable {
        /// Grows with every change of any project.
        public let revision: Int
        /// Every number that the municipality is known by.
        public let keys: Set<OrganisationKey>
        /// All projects with what they are to achieve, the latest first.
        public let projects: [FundedProject]
    }

    public func participationsOfMunicipality() async throws -> Participations {
        let number = desk.catalogue.municipality.organisationNumber
        return try await desk.store.readAllowingDelay { connection in
            let revision = try ProjectStore.revision(on: connection)
            guard let key = number.map({ OrganisationKey($0) }) else { return Participations(revision: revision, keys: [], projects: []) }
            let found = try ProjectStore.projects(ofOrganisation: key, limitedTo: .max, on: connection)
            return Participations(
                revision: revision, keys: try ProjectStore.keys(joinedWith: key, on: connection),
                projects: try ProjectStore.projects(found.ids, on: connection))
        }
    }

    /// A number that grows with every change of any project.
    public func revisionOfProjects() async throws -> Int {
        try await desk.store.readAllowingDelay { try ProjectStore.revision(on: $0) }
    }
}
