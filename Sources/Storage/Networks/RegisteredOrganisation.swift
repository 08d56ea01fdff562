public import Casework
public import Foundation
public import Funding

/// An organisation of a desk's register.
public struct RegisteredOrganisation: Sendable, Hashable, Identifiable {
    public typealias ID = Int64

    public let id: ID
    public let organisation: KnownOrganisation
    /// Counts its changes, from 1.
    public let version: Int
    public let changedAt: Date
    /// Who changed it last, as the log has it.
    public let actor: String
}

/// Where an organisation of the register occurs at its desk.
public struct OrganisationOccurrences: Sendable, Hashable {
    /// Cases that came from it.
    public let cases: [CaseOutline]
    /// Cases in whose project it is a partner.
    public let projects: [CaseOutline]
    public let requests: [StoredPartnerRequest]
    /// Networks in whose records its name stands.
    public let networks: [Network.ID]
}
