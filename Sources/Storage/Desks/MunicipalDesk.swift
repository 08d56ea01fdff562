public import Funding

/// A municipality's desk in this installation: the owner of everything that is not shared.
public struct MunicipalDesk: Sendable, Hashable, Identifiable {
    public typealias ID = Identifier<MunicipalDesk>

    public let id: ID
    public let name: String

    public init(id: ID, name: String) {
        self.id = id
        self.name = name
    }
}
