/// Text as quoted-printable (RFC 2045, 6.7): lines of at most 76 characters, and every octet of the text comes back.
enum QuotedPrintable {
    /// - Parameter text: its line breaks, whichever they are (CR LF, LF, CR), become CR LF; everything else is kept to the octet.
    static func text(of text: String) -> String {
        var lines: [String] = []
        var line: [Unicode.Scalar] = []
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r":
                lines.append(encoded(line))
                line.removeAll(keepingCapacity: true)
            default: line.append(scalar)
            }
            previous = scalar
        }
        lines.append(encoded(line))
        return lines.joined(separator: "\r\n")
    }

    /// One line, broken softly where it is long, and never within a character.
    private static func encoded(_ line: [Unicode.Scalar]) -> String {
        var text = ""
        var width = 0
        for (position, scalar) in line.enumerated() {
            let isLast = position == line.count - 1
            var unit = unit(for: scalar, endsLine: isLast)
            // One place is kept for the "=" of a soft break.
            if width + unit.utf8.count > 75 {
                text += "=\r\n"
                width = 0
            }
            // Some servers change a line that begins with a full stop or with "From ".
            if width == 0, scalar == "." || (scalar == "F" && beginsFrom(line[position...])) { unit = hexadecimal(scalar) }
            text += unit
            width += unit.utf8.count
        }
        return text
    }

    private static func beginsFrom(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        rest.prefix(5).elementsEqual("From ".unicodeScalars)
    }

    private static func unit(for scalar: Unicode.Scalar, endsLine: Bool) -> String {
        switch scalar {
        case " ", "\t": endsLine ? hexadecimal(scalar) : String(scalar)
        case "=": "=3D"
        case "!"..."~": String(scalar)
        default: hexadecimal(scalar)
        }
    }

    /// Each octet of the scalar's UTF-8 as `=C3`.
    static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        UTF8.encode(scalar).map { bytes in
            bytes.map { byte in (byte < 16 ? "=0" : "=") + String(byte, radix: 16, uppercase: true) }.joined()
        } ?? ""
    }
}
