extension LinkedDataGraph {
    /// Without the charset, which is UTF-8.
    public static let turtleType = "text/turtle"

    /// As RDF 1.1 Turtle.
    public var turtle: [UInt8] {
        var bytes: [UInt8] = []
        for vocabulary in LinkedDataVocabulary.allCases { bytes += "@prefix \(vocabulary.rawValue): <\(vocabulary.address)> .\n".utf8 }
        for thing in things { bytes += "\n\(thing.turtle) .\n".utf8 }
        return bytes
    }
}

extension LinkedDataGraph.Thing {
    fileprivate var turtle: String {
        var text = "\(LinkedDataGraph.Value.reference(address)) a \(type.short)"
        var last: LinkedDataTerm?
        for statement in statements {
            // Several values of one property need its name only once.
            text += statement.property == last ? " ,\n        " : " ;\n    \(statement.property.short) "
            text += statement.value.turtle
            last = statement.property
        }
        return text
    }
}

extension LinkedDataGraph.Value {
    fileprivate var turtle: String {
        switch self {
        case .thing(let address): Self.reference(address)
        case .text(let text, nil): Self.quoted(text)
        case .text(let text, let language?): Self.quoted(text) + "@" + language
        case .typed(let text, let kind): Self.quoted(text) + "^^" + kind.short
        }
    }

    /// What may not stand in an address is percent-encoded, so that nothing can break out of it.
    fileprivate static func reference(_ address: String) -> String { "<" + WebAddress.encoded(address) + ">" }

    /// STRING_LITERAL_QUOTE of Turtle's grammar; what is no text at all is left out.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.isAllowedInXML: quoted.unicodeScalars.append(scalar)
            default: continue
            }
        }
        return quoted + "\""
    }
}
