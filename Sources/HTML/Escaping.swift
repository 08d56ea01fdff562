/// The one escaper: makes any text safe inside an element or a double-quoted attribute.
enum Escaping {
    enum Place {
        case text, attribute
    }

    /// Writes `text` so that a browser reads exactly it back. Control characters, which HTML forbids, become U+FFFD.
    static func write(_ text: String, for place: Place, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            // What needs no escape is copied in one go.
            var start = text.startIndex
            for index in text.indices where isEscaped(text[index], in: place) {
                bytes.append(contentsOf: text[start..<index])
                bytes.append(contentsOf: escape(of: text[index]).utf8)
                start = index + 1
            }
            bytes.append(contentsOf: text[start...])
        }
    }

    /// The text that `write` wrote for an element; a control character stays the U+FFFD that it became.
    static func read(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var rest = bytes[...]
        // Byte by byte: in a `String` an escape may be one character with the accent that follows it.
        while let byte = rest.first {
            let read = byte == UInt8(ascii: "&") ? readable.first { rest.starts(with: $0.escape) } : nil
            text.append(read?.byte ?? byte)
            rest = rest.dropFirst(read?.escape.count ?? 1)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let readable: [(escape: [UInt8], byte: UInt8)] = "&<>\"\r".utf8.map { (Array(escape(of: $0).utf8), $0) }

    private static func isEscaped(_ byte: UInt8, in place: Place) -> Bool {
        // The lowest 64 bytes as bits: nearly every byte of a page is decided here.
        byte < 64 ? (place == .text ? escapedInText : escapedInAttributes) >> UInt64(byte) & 1 == 1 : byte == 127
    }

    /// A bit for each of the lowest 64 bytes: control characters but tab and line feed, and `&`, `<` and `>`.
    private static let escapedInText: UInt64 = 0x5000_0040_FFFF_F9FF
    /// The same and `"`.
    private static let escapedInAttributes: UInt64 = 0x5000_0044_FFFF_F9FF

    private static func escape(of byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        // A bare carriage return would be read back as a line feed.
        case UInt8(ascii: "\r"): "&#13;"
        default: "\u{FFFD}"
        }
    }
}
