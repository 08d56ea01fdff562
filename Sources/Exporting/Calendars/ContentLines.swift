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
        guard text.utf8.contains(where: isSpecial) else { return text }
        var escaped: [UInt8] = []
        var follows: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): escaped += [UInt8(ascii: "\\"), byte]
            // A carriage return with its line feed is one line end.
            case UInt8(ascii: "\n") where follows == UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): escaped += #"\n"#.utf8
            case _ where isSpecial(byte): break
            default: escaped.append(byte)
            }
            follows = byte
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Bytes that may not stand in a text as they are: RFC 5545's CONTROL, and those that mean something. A tab is allowed.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x9: false
        case ..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): true
        default: false
        }
    }

    private mutating func fold(_ line: String) {
        let line = Array(line.utf8)
        var start = 0
        // The blank that a folded line begins with counts too.
        var room = Self.longest
        while line.count - start > room {
            var end = start + room
            // A byte 10xxxxxx goes on with a character.
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += "\r\n ".utf8
            (start, room) = (end, Self.longest - 1)
        }
        bytes += line[start...]
        bytes += "\r\n".utf8
    }
}

extension Unicode.Scalar {
    /// RFC 5545's CONTROL: what a content line may not hold. A tab is allowed.
    fileprivate var isControl: Bool { value < 0x20 && value != 0x9 || value == 0x7F }
}
