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
        var tokens: [Token] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            guard isWordScalar(scalars[index]) else {
                index = scalars.index(after: index)
                continue
            }
            let start = index
            while index < scalars.endIndex, isWordScalar(scalars[index]) {
                index = scalars.index(after: index)
            }
            let surface = text[start..<index]
            let folded = fold(surface)
            if !folded.isEmpty, !isGenitiveEnding(folded, before: start, in: scalars) {
                tokens.append(Token(surface: surface, folded: folded))
            }
        }
        return tokens
    }

    /// Lower case without accents other than those of å, ä and ö.
    public static func fold(_ text: some StringProtocol) -> String {
        var isPlain = true
        for byte in text.utf8 where byte >= 0x80 || (0x41...0x5A).contains(byte) {
            isPlain = false
            break
        }
        if isPlain { return String(text) }
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().precomposedLetters {
            folded.append(contentsOf: plainForm(of: scalar))
        }
        return String(folded)
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 {
            return (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) || (0x30...0x39).contains(value)
        }
        if value == 0xAD || (0x300...0x36F).contains(value) { return true }
        return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }

    /// The s of "EU:s" and "women's" is an ending, not a word.
    private static func isGenitiveEnding(_ folded: String, before start: String.Index, in scalars: String.UnicodeScalarView) -> Bool {
        guard folded == "s", start > scalars.startIndex else { return false }
        return [":", "'", "\u{2019}"].contains(scalars[scalars.index(before: start)])
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
