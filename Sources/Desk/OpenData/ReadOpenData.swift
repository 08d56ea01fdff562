import Catalogue
public import Funding
import SQLCore
public import Storage

/// Reads what a desk publishes as open data, at one state of the database and in parts, so that no more than a part is in memory.
public struct ReadOpenData: Sendable {
    /// How far what is published has come: as long as it is the same, so is all that is read.
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
        let desk: MunicipalDesk.ID

        /// What it reads.
        public func edition() throws -> Edition {
            let revisions = try SharedRevisions(on: connection)
            return Edition(
                owner: try CallStore.hasOwn(desk, on: connection) ? desk : nil, calls: revisions.calls, projects: revisions.projects)
        }

        /// Hands over every call in the order of the identifiers, without long texts.
        public func forEachCall(_ body: (Call, CallSighting) throws -> Void) throws {
            var last: Call.ID?
            repeat {
                let ids = try CallStore.ids(after: last, within: .desk(desk), limitedTo: Self.batch, on: connection)
                let sightings = try CallStore.sightings(of: ids, within: .desk(desk), on: connection)
                for call in try CallStore.outlines(ids, within: .desk(desk), on: connection) {
                    guard let sighting = sightings[call.id] else { continue }
                    try body(call, sighting)
                }
                last = ids.last
            } while last != nil
        }

        /// Hands over every change with its call, the latest first, without long texts.
        public func forEachChange(_ body: (CallChange, Call) throws -> Void) throws {
            var last: CallChange.ID?
            repeat {
                let changes = try CallChangeStore.latest(
                    before: last, within: .desk(desk), limitedTo: Self.batch, texts: .leftOut, on: connection)
                let outlines = try CallStore.outlines(Array(Set(changes.map(\.call))), within: .desk(desk), on: connection)
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
        try await read { try $0.edition() }
    }

    /// - Parameter body: runs again from its beginning where a replica fails under way.
    public func read<Value: Sendable>(_ body: @escaping @Sendable (Reader) throws -> Value) async throws -> Value {
        let id = desk.id
        return try await desk.store.readAllowingDelay { try body(Reader(connection: $0, desk: id)) }
    }

    /// The projects that the desk's own municipality takes part in by its number, with what they are to achieve; the latest first.
    public func projectsOfMunicipality() async throws -> [FundedProject] {
        guard let number = desk.catalogue.municipality.organisationNumber else { return [] }
        return try await desk.store.readAllowingDelay { connection in
            let found = try ProjectStore.projects(ofOrganisation: OrganisationKey(number), on: connection)
            return try found.ids.compactMap { try ProjectStore.record($0, on: connection)?.project }
        }
    }
}
