public import Casework
public import Foundation
public import Funding

/// What is recorded of a network.
public struct StoredNetwork: Sendable, Hashable, Identifiable {
    /// The catalogue's, or one of the desk's own.
    public let id: Network.ID
    public let record: NetworkRecord
    /// In the order of the form.
    public let contacts: [NetworkContact]
    /// Counts its changes; 0 where nothing has been recorded yet.
    public let version: Int
    /// Who changed it last; `nil` where nobody has.
    public let actor: String?
    public let changedAt: Date?

    /// Where nothing has been recorded yet.
    public static func none(_ id: Network.ID) -> StoredNetwork {
        StoredNetwork(id: id, record: NetworkRecord(), contacts: [], version: 0, actor: nil, changedAt: nil)
    }
}
