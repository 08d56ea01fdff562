extension LinkedDataGraph {
    /// Without the charset, which is UTF-8.
    public static let xmlType = "application/rdf+xml"

    /// As RDF 1.1 XML.
    public var xml: [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        writer.element(
            "rdf:RDF",
            [
                "xmlns:rdf": LinkedDataVocabulary.rdf.address, "xmlns:dcterms": LinkedDataVocabulary.dcterms.address,
                "xmlns:dcat": LinkedDataVocabulary.dcat.address, "xmlns:dcatap": LinkedDataVocabulary.dcatap.address,
                "xmlns:foaf": LinkedDataVocabulary.foaf.address, "xmlns:vcard": LinkedDataVocabulary.vcard.address,
            ]
        ) { writer in
            for thing in things { thing.write(to: &writer) }
        }
        return writer.bytes
    }
}

extension LinkedDataGraph.Thing {
    fileprivate func write(to writer: inout XMLWriter) {
        writer.element(type.short, ["rdf:about": ContentLines.uri(address)]) { writer in
            for statement in statements {
                let name = statement.property.short
                switch statement.value {
                case .thing(let address): writer.empty(name, ["rdf:resource": ContentLines.uri(address)])
                case .text(let text, let language): writer.element(name, ["xml:lang": language], text: text)
                case .typed(let text, let kind): writer.element(name, ["rdf:datatype": kind.address], text: text)
                }
            }
        }
    }
}
