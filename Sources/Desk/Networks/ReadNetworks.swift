public import Casework
import Catalogue
import Foundation
public import Funding
import SQLCore
public import Storage

/// The networks that the municipality takes part in: the catalogue's facts with what the desk has recorded.
public struct ReadNetworks: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public struct Reading: Sendable, Identifiable {
        public let id: Network.ID
        /// What the catalogue says; `nil` for one of the desk's own.
        public let network: Network?
        public let stored: StoredNetwork
        /// The cases that it is said to have helped, by reference; empty in a list.
        public let cases: [String: CaseFile.ID]
    }

    /// Those of the catalogue in its order, and then the desk's own by name.
    public func list() async throws -> [Reading] {
        let desk = desk.id
        let stored = try await self.desk.store.read { try NetworkStore.networks(desk: desk, on: $0) }
        let byID = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
        let known = self.desk.catalogue.networks
        let own = stored.filter { network in !known.contains { $0.id == network.id } }
        return known.map { Reading(id: $0.id, network: $0, stored: byID[$0.id] ?? .none($0.id), cases: [:]) }
            + own.sorted { ($0.record.name.lowercased(), $0.id) < ($1.record.name.lowercased(), $1.id) }
            .map { Reading(id: $0.id, network: nil, stored: $0, cases: [:]) }
    }

    /// One of them, with its contacts: the log is told. `nil` where there is none.
    public func reading(of id: Network.ID, by member: StaffMember) async throws -> Reading? {
        let (desk, now) = (desk, desk.surroundings.now())
        let network = desk.catalogue.network(id)
        return try await desk.store.write { connection in
            let stored = try NetworkStore.network(id, desk: desk.id, on: connection)
            guard network != nil || stored.version > 0 else { return nil }
            try desk.log("network.read", about: "network:\(id)", by: member, at: now, on: connection)
            var cases: [String: CaseFile.ID] = [:]
            for reference in Set(stored.record.benefits.map(\.caseReference)) where !reference.isEmpty {
                cases[reference] = try CaseStore.id(ofReference: reference, desk: desk.id, on: connection)
            }
            return Reading(id: id, network: network, stored: stored, cases: cases)
        }
    }
}
