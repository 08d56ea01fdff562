/// What somebody's file was called. It is text and nothing else: no file on this machine has such a name.
public struct DocumentName: Sendable, Hashable {
    /// In characters.
    public static let longest = 200

    public let text: String

    /// Leaves out what cannot be seen or turns the direction of reading, so that `cod.exe` does not look like `exe.doc`.
    public init(_ given: String) {
        let scalars = given.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
            default: true
            }
        }
        var text = String(String.UnicodeScalarView(scalars))
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        if text.count > Self.longest {
            // The end says what it is.
            let ending = text.split(separator: ".").last.map { "." + $0 } ?? ""
            text = ending.count <= 10 ? text.prefix(Self.longest - ending.count) + ending : String(text.prefix(Self.longest))
        }
        self.text = text
    }

    /// A name that any system takes for a file in a folder of ours.
    public var plain: String {
        let safe = text.map { "/\\:*?\"<>|".contains($0) ? "_" : $0 }
        let name = String(safe).drop { $0 == "." }
        return name.isEmpty ? "_" : String(name)
    }

    /// The value of `Content-Disposition` that has a browser keep it under this name, whatever it is.
    public var disposition: String {
        let ascii = String(plain.map { $0.isASCII && $0 != "\"" && $0 != "\\" && $0 != "%" ? $0 : "_" })
        let marks = "!#$&+-.^_`|~"
        let encoded = plain.utf8.map { byte in
            let scalar = Character(Unicode.Scalar(byte))
            if byte < 128, scalar.isLetter || scalar.isNumber || marks.contains(scalar) { return String(scalar) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return "attachment; filename=\"\(ascii)\"; filename*=UTF-8''\(encoded.joined())"
    }
}
