/// The forms of RDF that the catalogue of open data is given in.
public enum DataCatalogueFormat: String, Sendable, Hashable, CaseIterable {
    case xml = "rdf"
    case turtle = "ttl"
}
