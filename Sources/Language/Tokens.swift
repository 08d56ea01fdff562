/// A run of letters and digits in a text.
public struct Token: Sendable, Hashable {
    /// As written.
    public let surface: Substring
    /// Lower case, with accents taken off all but å, ä and ö, which are letters of their own.
    public let folded: String
}

extension Token {
    /// The words of a text in their order. Numbers are words too.
    public static func tokens(of text: String) -> [Token] {
        var text = text
        text.makeContiguousUTF8()
        var tokens: [Token] = []
        // The indices are made outside of the bytes' closure, where the text may not be touched.
        let words = text.withUTF8 { bytes in
            var words: [(range: Range<Int>, folded: String)] = []
            words.reserveCapacity(bytes.count / 6)
            var position = 0
            while let word = WordScanner.nextWord(in: bytes, from: position) {
                position = word.upperBound
                let folded = fold(UnsafeBufferPointer(rebasing: bytes[word]))
                if !folded.isEmpty, !isGenitiveEnding(folded, at: word.lowerBound, in: bytes) { words.append((word, folded)) }
            }
            return words
        }
        tokens.reserveCapacity(words.count)
        for word in words {
            let start = text.utf8.index(text.startIndex, offsetBy: word.range.lowerBound)
            let end = text.utf8.index(start, offsetBy: word.range.count)
            tokens.append(Token(surface: text[start..<end], folded: word.folded))
        }
        return tokens
    }

    /// Lower case without accents other than those of å, ä and ö.
    public static func fold(_ text: some StringProtocol) -> String {
        var text = String(text)
        return text.withUTF8(fold)
    }

    /// The same of UTF-8 bytes.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var isPlain = true
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                if (0x41...0x5A).contains(byte) { isPlain = false }
                position += 1
            } else if byte == 0xC3, position + 1 < bytes.count, isRingOrDots(bytes[position + 1]) {
                if bytes[position + 1] < 0xA0 { isPlain = false }
                position += 2
            } else {
                return foldRare(String(decoding: bytes, as: UTF8.self))
            }
        }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: bytes.count) { folded in
            for (position, byte) in bytes.enumerated() {
                // The second byte of Å is that of å less 0x20, as with the other letters.
                let isUpper = (0x41...0x5A).contains(byte) || (byte >= 0x80 && byte < 0xA0)
                folded.initializeElement(at: position, to: isUpper ? byte + 0x20 : byte)
            }
            return bytes.count
        }
    }

    /// Whether, after 0xC3, it makes one of å, ä, ö, Å, Ä and Ö.
    private static func isRingOrDots(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case 0xA5, 0xA4, 0xB6: true
        default: false
        }
    }

    private static func foldRare(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().precomposedLetters {
            folded.append(contentsOf: plainForm(of: scalar))
        }
        return String(folded)
    }

    /// The s of "EU:s" and "women's" is an ending, not a word.
    private static func isGenitiveEnding(_ folded: String, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard folded == "s", start > 0 else { return false }
        if bytes[start - 1] == UInt8(ascii: ":") || bytes[start - 1] == UInt8(ascii: "'") { return true }
        // U+2019, the apostrophe of print.
        return start >= 3 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80 && bytes[start - 1] == 0x99
    }

    private static func plainForm(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar {
        case "á", "à", "â", "ã", "ā", "ą": ["a"]
        case "é", "è", "ê", "ë", "ē", "ė", "ę", "ě": ["e"]
        case "í", "ì", "î", "ï", "ī", "į": ["i"]
        case "ó", "ò", "ô", "õ", "ő": ["o"]
        case "ú", "ù", "û", "ü", "ū", "ű", "ų", "ů": ["u"]
        case "ý", "ÿ": ["y"]
        case "ç", "ć", "č": ["c"]
        case "ñ", "ń", "ň", "ņ": ["n"]
        case "š", "ś", "ş", "ș": ["s"]
        case "ž", "ź", "ż": ["z"]
        case "ł", "ļ": ["l"]
        case "ø": ["ö"]
        case "æ": ["ä"]
        case "ß": ["s", "s"]
        // A soft hyphen or a stray accent carries no letter.
        case "\u{AD}", "\u{300}"..."\u{36F}": []
        default: [scalar]
        }
    }
}

extension String {
    /// The scalars with å, ä, ö and é as one each, even where the text came with combining marks.
    fileprivate var precomposedLetters: [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for scalar in unicodeScalars {
            switch (scalars.last, scalar) {
            case ("a", "\u{30A}"): scalars[scalars.count - 1] = "å"
            case ("a", "\u{308}"): scalars[scalars.count - 1] = "ä"
            case ("o", "\u{308}"): scalars[scalars.count - 1] = "ö"
            default: scalars.append(scalar)
            }
        }
        return scalars
    }
}
