/// Writes elements of XML 1.0 one after another. What is put in is text: it is escaped here and nowhere else.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    /// An attribute whose value is `nil` is left out.
    typealias Attributes = KeyValuePairs<String, String?>

    mutating func declaration() {
        bytes += #"<?xml version="1.0" encoding="utf-8"?>"#.utf8
    }

    /// An element with text alone.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        escape(text)
        close(name)
    }

    /// An element with nothing in it.
    mutating func empty(_ name: String, _ attributes: Attributes) {
        open(name, attributes)
        bytes += "/>".utf8
    }

    mutating func element(_ name: String, _ attributes: Attributes = [:], content: (inout XMLWriter) -> Void) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        close(name)
    }

    /// An element that says which prefixes stand for which namespaces within it.
    mutating func element(
        _ name: String, declaring namespaces: [(prefix: String, address: String)], content: (inout XMLWriter) -> Void
    ) {
        open(name, namespaces.map { (key: "xmlns:" + $0.prefix, value: $0.address) })
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        close(name)
    }

    private mutating func open(_ name: String, _ attributes: some Sequence<(key: String, value: String?)>) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (name, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes += name.utf8
            bytes += #"=""#.utf8
            escape(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func close(_ name: String) {
        bytes += "</".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func escape(_ text: String) {
        // Byte by byte where all is well, which is nearly always.
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return escape(scalarsOf: text) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
    }

    private mutating func escape(scalarsOf text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            // A bare carriage return would be read back as a line feed.
            case "\r": bytes += "&#13;".utf8
            case _ where scalar.isAllowedInXML: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            default: continue
            }
        }
    }
}

extension Unicode.Scalar {
    /// Whether XML 1.0 has room for it: no escaping makes most control characters legal. See its production 2, Char.
    var isAllowedInXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
