import CLibXML2

extension HTMLText {
    /// Text on one line: every run of white space one space, invisible characters gone.
    static func collapsed(_ text: String) -> String {
        // Most text is clean, and looking every character up in the tables of Unicode is slow.
        if isClean(text) { return text }
        var result = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in text.unicodeScalars {
            if isVisible(scalar.value) {
                if isSpacePending, !result.isEmpty { result.append(" ") }
                isSpacePending = false
                result.append(scalar)
                continue
            }
            switch scalar.value {
            case 0x00AD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFFE, 0xFFFF: continue
            default: break
            }
            guard !scalar.properties.isWhitespace, scalar.properties.generalCategory != .control else {
                isSpacePending = true
                continue
            }
            if isSpacePending, !result.isEmpty { result.append(" ") }
            isSpacePending = false
            result.append(scalar)
        }
        return String(result)
    }

    /// Whether a code is one that stays, without looking it up: ASCII, letters up to Cyrillic, dashes, quotation marks and currencies.
    private static func isVisible(_ value: UInt32) -> Bool {
        switch value {
        case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x52F, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF: true
        default: false
        }
    }

    /// Whether text is only visible characters on one line, with single spaces inside.
    private static func isClean(_ text: String) -> Bool {
        var last: UInt32 = 0x20
        for scalar in text.unicodeScalars {
            let value = scalar.value
            guard value == 0x20 || isVisible(value) else { return false }
            guard value != 0x20 || last != 0x20 else { return false }
            last = value
        }
        return last != 0x20 || text.isEmpty
    }

    /// Whether text holds a tag, a comment or an entity by its name. "x < 5" and "AT&T" are only text.
    static func holdsMarkup(_ text: String) -> Bool {
        let may = mayHold(text)
        return (may.tag && (text.contains("<!--") || !tags(in: text).isEmpty)) || (may.entity && holdsEntity(text))
    }

    /// What a look at the bytes does not rule out: that text holds a tag or comment, and an entity. Most text is clean, and a regular
    /// expression slow.
    private static func mayHold(_ text: String) -> (tag: Bool, entity: Bool) {
        var text = text
        return text.withUTF8 { bytes in
            var (tag, entity) = (false, false)
            for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
                let next = place + 1 < bytes.count ? bytes[place + 1] : 0
                if byte == UInt8(ascii: "<") {
                    tag = tag || isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
                } else if isLetter(next) || next == UInt8(ascii: "#") {
                    // The longest name has ten letters.
                    entity = entity || bytes[place...].prefix(12).contains(UInt8(ascii: ";"))
                }
            }
            return (tag, entity)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

    /// The text without its tags and comment marks: the last resort for what was escaped many times over.
    static func withoutMarkup(_ text: String) -> String {
        var text = text
        while true {
            let found = tags(in: text)
            guard !found.isEmpty else { break }
            for range in found.reversed() { text.replaceSubrange(range, with: " ") }
        }
        for mark in ["<!--", "-->"] {
            while let range = text.firstRange(of: mark) { text.replaceSubrange(range, with: " ") }
        }
        return text
    }

    /// Every `<name …>` and `</name>` whose name is an HTML element's.
    static func tags(in text: String) -> [Range<String.Index>] {
        text.ranges(of: /<\/?([A-Za-z][A-Za-z0-9]*)(?:[\s\/][^<>]*)?>/).filter { range in
            let name = text[range].drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            return htmlTagLookup(String(name).lowercased()) != nil
        }
    }

    private static func holdsEntity(_ text: String) -> Bool {
        text.ranges(of: /&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});/).contains { range in
            let name = text[range].dropFirst().dropLast()
            return name.hasPrefix("#") || htmlEntityLookup(String(name)) != nil
        }
    }
}
