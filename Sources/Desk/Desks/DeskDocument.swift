public import Catalogue
import Foundation
public import Funding
public import Storage

/// What a desk says of itself: a file like the catalogue's `municipality.yaml`.
public enum DeskDocument {
    /// What is wrong with one, line by line.
    public struct Unusable: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// - Throws: `Unusable` when anything in it is wrong, or when it is another desk's.
    public static func read(
        _ text: String, of desk: MunicipalDesk.ID, named name: String = "municipality.yaml", in catalogue: Catalogue
    ) throws(Unusable) -> Municipality {
        let (municipality, diagnostics) = CatalogueReader.municipality(Data(text.utf8), named: name, gazetteer: catalogue.gazetteer)
        let errors = diagnostics.filter { $0.severity == .error }
        guard let municipality, errors.isEmpty else {
            throw Unusable(description: errors.map(\.description).joined(separator: "\n"))
        }
        guard municipality.id.rawValue == desk.rawValue else {
            throw Unusable(description: "\(name): id is \(municipality.id); expected \(desk), the desk's own")
        }
        if let unknown = municipality.networks.first(where: { catalogue.network($0.network) == nil }) {
            throw Unusable(description: "\(name): there is no network \(unknown.network); expected an id of networks.yaml")
        }
        return municipality
    }
}
