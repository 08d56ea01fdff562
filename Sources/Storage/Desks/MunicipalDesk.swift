public import Funding

/// A municipality's desk in this installation: the owner of everything that is not shared.
public struct MunicipalDesk: Sendable, Hashable, Identifiable {
    public typealias ID = Identifier<MunicipalDesk>

    public let id: ID
    public var name: String
    /// The host that its pages are read at, without a port: `utblick.flen.se`.
    public var host: String?
    /// The folder that its pages lie in, where it has no host of its own: `flen` for `/flen/…`.
    public var folder: String?
    /// What it says of itself, as the file `municipality.yaml` of the catalogue has it; `nil` for the desk of that very file.
    public var document: String?
    /// A drawing (SVG) or picture (PNG).
    public var logo: [UInt8]?

    public init(
        id: ID, name: String, host: String? = nil, folder: String? = nil, document: String? = nil, logo: [UInt8]? = nil
    ) {
        self.id = id
        self.name = name
        self.host = host
        self.folder = folder
        self.document = document
        self.logo = logo
    }
}

extension MunicipalDesk.ID {
    /// What imports of a desk's own calls go by: `table~flen`.
    public func source(of origin: Call.Origin) -> String { "\(origin.rawValue)~\(rawValue)" }
}
