extension LinkedDataGraph {
    /// Without the charset, which is UTF-8.
    public static let xmlType = "application/rdf+xml"

    /// As RDF 1.1 XML.
    public var xml: [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        let vocabularies = LinkedDataVocabulary.allCases.map { (prefix: $0.rawValue, address: $0.address) }
        writer.element("rdf:RDF", declaring: vocabularies) { writer in
            for thing in things { thing.write(to: &writer) }
        }
        return writer.bytes
    }
}

extension LinkedDataGraph.Thing {
    fileprivate func write(to writer: inout XMLWriter) {
        writer.element(type.short, ["rdf:about": WebAddress.encoded(address)]) { writer in
            for statement in statements {
                let name = statement.property.short
                switch statement.value {
                case .thing(let address): writer.empty(name, ["rdf:resource": WebAddress.encoded(address)])
                case .text(let text, let language): writer.element(name, ["xml:lang": language], text: text)
                case .typed(let text, let kind): writer.element(name, ["rdf:datatype": kind.address], text: text)
                }
            }
        }
    }
}
