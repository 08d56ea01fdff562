/// Reads JSON (RFC 8259) that anybody may have sent: strictly, with a limit to its depth, and with the place of what is wrong.
///
/// The caller sees to it that the document is not too long.
public struct JSONReader {
    private let bytes: [UInt8]
    private let deepest: Int
    private var index = 0

    private init(_ bytes: [UInt8], deepest: Int) {
        self.bytes = bytes
        self.deepest = deepest
    }

    /// The value that a document holds.
    ///
    /// - Parameter deepest: the most arrays and objects within each other.
    public static func value(of document: [UInt8], deepest: Int = 32) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(document, deepest: deepest)
        reader.skipBlanks()
        guard reader.index < document.count else { throw reader.fault(.empty) }
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.index == document.count else { throw reader.fault(.expected("nothing more")) }
        return value
    }

    private func fault(_ reason: JSONFault.Reason, at offset: Int? = nil) -> JSONFault {
        JSONFault(reason, at: offset ?? index, in: bytes)
    }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard let byte else { throw fault(.endsTooEarly) }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw fault(.expected("a value"))
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        let letters = word.withUTF8Buffer { Array($0) }
        for (place, letter) in letters.enumerated() {
            guard index + place < bytes.count else { throw fault(.endsTooEarly, at: bytes.count) }
            guard bytes[index + place] == letter else { throw fault(.expected("\(word)")) }
        }
        index += letters.count
        return value
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth <= deepest else { throw fault(.tooDeep(limit: deepest)) }
        var elements: [JSONValue] = []
        index += 1
        skipBlanks()
        if byte == UInt8(ascii: "]") {
            index += 1
            return .array([])
        }
        while true {
            skipBlanks()
            elements.append(try value(depth: depth))
            if try isLast(before: UInt8(ascii: "]"), "a comma or ]") { return .array(elements) }
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth <= deepest else { throw fault(.tooDeep(limit: deepest)) }
        var members: [String: JSONValue] = [:]
        index += 1
        skipBlanks()
        if byte == UInt8(ascii: "}") {
            index += 1
            return .object([:])
        }
        while true {
            skipBlanks()
            guard byte != nil else { throw fault(.endsTooEarly) }
            let start = index
            guard byte == UInt8(ascii: "\"") else { throw fault(.expected("a name in quotes")) }
            let name = try string()
            guard members[name] == nil else { throw fault(.nameTwice(name), at: start) }
            skipBlanks()
            guard byte != nil else { throw fault(.endsTooEarly) }
            guard byte == UInt8(ascii: ":") else { throw fault(.expected("a colon")) }
            index += 1
            skipBlanks()
            members[name] = try value(depth: depth)
            if try isLast(before: UInt8(ascii: "}"), "a comma or }") { return .object(members) }
        }
    }

    /// Goes past a comma, or past the bracket that ends an array or object.
    private mutating func isLast(before close: UInt8, _ what: String) throws(JSONFault) -> Bool {
        skipBlanks()
        guard let byte else { throw fault(.endsTooEarly) }
        guard byte == close || byte == UInt8(ascii: ",") else { throw fault(.expected(what)) }
        index += 1
        return byte == close
    }

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = index
        var isWhole = true
        if byte == UInt8(ascii: "-") { index += 1 }
        if byte == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if byte == UInt8(ascii: ".") {
            isWhole = false
            index += 1
            try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            isWhole = false
            index += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw fault(.numberTooLarge, at: start) }
        return .number(value)
    }

    private mutating func digits() throws(JSONFault) {
        let start = index
        while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        guard index > start else { throw byte == nil ? fault(.endsTooEarly) : fault(.expected("a digit")) }
    }

    private mutating func string() throws(JSONFault) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while true {
            guard let byte else { throw fault(.endsTooEarly) }
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: text, as: UTF8.self) else { throw fault(.notUTF8, at: start) }
                return text
            case UInt8(ascii: "\\"): text.append(contentsOf: try escaped())
            case 0..<0x20: throw fault(.expected("an escape instead of a control character"), at: index - 1)
            default: text.append(byte)
            }
        }
    }

    /// What follows a backslash. Half of a surrogate pair stands for no character and becomes U+FFFD.
    private mutating func escaped() throws(JSONFault) -> [UInt8] {
        guard let byte else { throw fault(.endsTooEarly) }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
        default: throw fault(.expected("a known escape"), at: index - 2)
        }
    }

    /// NUL, which nobody types and not every database stores, becomes U+FFFD, as in the site's forms.
    private mutating func scalar() throws(JSONFault) -> Character {
        let first = try fourDigits()
        let second = bytes.indices.contains(index + 1) && bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "u")
        guard UTF16.isLeadSurrogate(first), second else {
            return first == 0 ? "\u{FFFD}" : Character(Unicode.Scalar(first) ?? "\u{FFFD}")
        }
        let place = index
        index += 2
        let trail = try fourDigits()
        guard UTF16.isTrailSurrogate(trail) else {
            index = place
            return "\u{FFFD}"
        }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
        return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
    }

    private mutating func fourDigits() throws(JSONFault) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte else { throw fault(.endsTooEarly) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault(.expected("four hexadecimal digits")) }
            value = value << 4 | UInt16(digit)
            index += 1
        }
        return value
    }
}
