public import Casework
public import Foundation

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
