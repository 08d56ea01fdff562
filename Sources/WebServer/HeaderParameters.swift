/// The value of a header with its parameters: `form-data; name="file"; filename="a.pdf"`.
struct HeaderParameters {
    /// What stands before the first semicolon.
    let value: String
    private var parameters: [String: String] = [:]

    init(_ text: String) {
        var rest = text[...]
        value = Self.trimmed(rest.prefix { $0 != ";" })
        rest = rest.drop { $0 != ";" }
        while let semicolon = rest.first, semicolon == ";" {
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            let name = Self.trimmed(rest.prefix { $0 != "=" && $0 != ";" }).lowercased()
            rest = rest.drop { $0 != "=" && $0 != ";" }
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            let value = rest.first == "\"" ? Self.quoted(&rest) : Self.trimmed(rest.prefix { $0 != ";" })
            rest = rest.drop { $0 != ";" }
            // The first counts: what a proxy looked at is what is used.
            if parameters[name] == nil { parameters[name] = value }
        }
    }

    /// By its name in small letters.
    subscript(name: String) -> String? { parameters[name] }

    /// A text in quotation marks. Programs write a mark within it as `\"`, browsers as `%22`, and a backslash that stands before anything else
    /// is one.
    private static func quoted(_ rest: inout Substring) -> String {
        var text = ""
        rest = rest.dropFirst()
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
                text.append(next)
                rest = rest.dropFirst()
            } else {
                text.append(character)
            }
        }
        return text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
