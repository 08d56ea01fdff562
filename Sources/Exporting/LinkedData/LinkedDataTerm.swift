/// A name of a vocabulary: of a kind of thing, of a property or of a kind of value.
struct LinkedDataTerm: Sendable, Hashable {
    let vocabulary: LinkedDataVocabulary
    let name: String

    init(_ vocabulary: LinkedDataVocabulary, _ name: String) {
        self.vocabulary = vocabulary
        self.name = name
    }

    /// `dcat:Catalog`, as Turtle and RDF/XML write it beside the vocabularies' addresses.
    var short: String { vocabulary.rawValue + ":" + name }

    var address: String { vocabulary.address + name }
}
