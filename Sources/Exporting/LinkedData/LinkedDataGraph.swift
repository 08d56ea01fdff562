/// Statements about things on the web (RDF 1.1). Every thing has an address: there are no blank nodes, for those who gather such files cannot
/// refer to them.
public struct LinkedDataGraph: Sendable, Hashable {
    /// One thing with what is said of it.
    public struct Thing: Sendable, Hashable {
        /// A whole web address.
        public let address: String
        public let type: LinkedDataTerm
        /// In the order in which they are written; those of one property stand together.
        public private(set) var statements: [Statement] = []

        public init(_ address: String, _ type: LinkedDataTerm) {
            self.address = address
            self.type = type
        }

        /// What is `nil` is not said.
        public mutating func say(_ property: LinkedDataTerm, _ value: Value?) {
            guard let value else { return }
            statements.append(Statement(property: property, value: value))
        }
    }

    public struct Statement: Sendable, Hashable {
        public let property: LinkedDataTerm
        public let value: Value
    }

    /// What a property is of a thing.
    public enum Value: Sendable, Hashable {
        /// Another thing, by its whole address; `mailto:` and `tel:` are addresses too.
        case thing(String)
        /// A text, with its language where it is in one (`sv`).
        case text(String, language: String? = nil)
        /// A text in the form of a kind of value, such as a date.
        case typed(String, LinkedDataTerm)
    }

    public let things: [Thing]

    public init(_ things: [Thing]) {
        self.things = things
    }
}

/// A name of a vocabulary: of a kind of thing, of a property or of a kind of value.
public struct LinkedDataTerm: Sendable, Hashable {
    public let vocabulary: LinkedDataVocabulary
    public let name: String

    public init(_ vocabulary: LinkedDataVocabulary, _ name: String) {
        self.vocabulary = vocabulary
        self.name = name
    }

    /// `dcat:Catalog`, as Turtle and RDF/XML write it beside the vocabularies' addresses.
    var short: String { vocabulary.rawValue + ":" + name }

    var address: String { vocabulary.address + name }
}

/// The vocabularies that catalogues of data use, by their customary prefixes.
public enum LinkedDataVocabulary: String, Sendable, Hashable, CaseIterable {
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
