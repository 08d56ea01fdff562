extension JSONValue {
    /// UTF-8 without blanks, names in the order of their bytes: equal values give equal bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1_024)
        write(into: &bytes)
        return bytes
    }

    /// The same as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// On lines, each level two blanks further in, for people to read.
    public var prettyText: String {
        var bytes: [UInt8] = []
        write(into: &bytes, indentation: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// - Parameter indentation: `nil` for no blanks at all.
    private func write(into bytes: inout [UInt8], indentation: Int? = nil) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .number(let value): bytes.append(contentsOf: Self.text(of: value).utf8)
        case .string(let text): Self.write(text, into: &bytes)
        case .array(let elements):
            Self.write(elements, between: ("[", "]"), into: &bytes, indentation: indentation) { element, bytes, deeper in
                element.write(into: &bytes, indentation: deeper)
            }
        case .object(let members):
            let ordered = members.sorted { $0.key < $1.key }
            Self.write(ordered, between: ("{", "}"), into: &bytes, indentation: indentation) { member, bytes, deeper in
                Self.write(member.key, into: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if deeper != nil { bytes.append(UInt8(ascii: " ")) }
                member.value.write(into: &bytes, indentation: deeper)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between brackets: (open: Unicode.Scalar, close: Unicode.Scalar), into bytes: inout [UInt8], indentation: Int?,
        _ write: (Part, inout [UInt8], Int?) -> Void
    ) {
        bytes.append(UInt8(ascii: brackets.open))
        let deeper = indentation.map { $0 + 1 }
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine(deeper, into: &bytes)
            write(part, &bytes, deeper)
        }
        if !parts.isEmpty { breakLine(indentation, into: &bytes) }
        bytes.append(UInt8(ascii: brackets.close))
    }

    private static func breakLine(_ indentation: Int?, into bytes: inout [UInt8]) {
        guard let indentation else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
    }

    /// JSON has neither infinity nor "not a number"; a calculation that ends there says nothing.
    private static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        return Int(exactly: value).map { String($0) } ?? "\(value)"
    }

    private static func write(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            // What needs no escape is copied in one go.
            var start = text.startIndex
            for place in text.indices where isEscaped(text[place]) {
                bytes.append(contentsOf: text[start..<place])
                writeEscaped(text[place], into: &bytes)
                start = place + 1
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func writeEscaped(_ byte: UInt8, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0..<0x20:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(contentsOf: [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0x0F)]])
        default: bytes.append(byte)
        }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}
