/// Lines of an iCalendar file: ended by CRLF and folded so that none is longer than 75 octets (RFC 5545, 3.1).
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    private static let longest = 75

    /// A line whose value is not text, or is escaped already.
    mutating func add(_ name: String, raw value: String) {
        fold("\(name):\(value)")
    }

    /// A line whose value is text. The name may carry parameters.
    mutating func add(_ name: String, text: String) {
        add(name, raw: Self.escaped(text))
    }

    /// A list of texts, left out when it is empty.
    mutating func add(_ name: String, texts: [String]) {
        guard !texts.isEmpty else { return }
        add(name, raw: texts.map(Self.escaped).joined(separator: ","))
    }

    mutating func component(_ name: String, _ content: (inout ContentLines) -> Void) {
        add("BEGIN", raw: name)
        content(&self)
        add("END", raw: name)
    }

    /// A parameter's value in quotation marks, where neither they nor control characters may stand.
    static func quoted(_ text: String) -> String {
        "\"" + String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\"" ? "'" : $0 }.filter { !$0.isControl })) + "\""
    }

    /// Text as a value (RFC 5545, 3.3.11), with any kind of line end as `\n`; what no line may hold is left out.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || #"\;,"#.utf8.contains($0) }) else { return text }
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += #"\\"#
            case ";": escaped += #"\;"#
            case ",": escaped += #"\,"#
            case "\n", "\r", "\r\n": escaped += #"\n"#
            default: escaped.unicodeScalars.append(contentsOf: character.unicodeScalars.filter { !$0.isControl })
            }
        }
        return escaped
    }

    private mutating func fold(_ line: String) {
        guard line.utf8.count > Self.longest else {
            bytes += line.utf8
            bytes += "\r\n".utf8
            return
        }
        var room = Self.longest
        for scalar in line.unicodeScalars {
            let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            if encoded.count > room {
                bytes += "\r\n ".utf8
                // The blank counts too.
                room = Self.longest - 1
            }
            bytes += encoded
            room -= encoded.count
        }
        bytes += "\r\n".utf8
    }
}

extension Unicode.Scalar {
    /// RFC 5545's CONTROL: what a content line may not hold. A tab is allowed.
    fileprivate var isControl: Bool { value < 0x20 && value != 0x9 || value == 0x7F }
}

extension ContentLines {
    /// An address as a value: what may not stand in one is percent-encoded, so that no text can break out of its line.
    static func uri(_ address: String) -> String {
        var encoded = ""
        for byte in address.utf8 {
            if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
