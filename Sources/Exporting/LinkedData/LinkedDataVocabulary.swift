/// The vocabularies that catalogues of data use, by their customary prefixes.
enum LinkedDataVocabulary: String, Sendable, Hashable, CaseIterable {
    case rdf, xsd, dcterms, dcat, dcatap, foaf, vcard

    var address: String {
        switch self {
        case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        case .xsd: "http://www.w3.org/2001/XMLSchema#"
        case .dcterms: "http://purl.org/dc/terms/"
        case .dcat: "http://www.w3.org/ns/dcat#"
        case .dcatap: "http://data.europa.eu/r5r/"
        case .foaf: "http://xmlns.com/foaf/0.1/"
        case .vcard: "http://www.w3.org/2006/vcard/ns#"
        }
    }
}
