import Foundation

/// Text made ready for comparing: databases fold only ASCII, and each in its own way.
enum FoldedText {
    /// Lower case; accents off (é → e, ü → u) but å, ä and ö kept, since they are letters of their own in Swedish; one space between words.
    static func search(_ text: String) -> String {
        var folded = ""
        var endsInSpace = true
        for character in text.lowercased() {
            if character.isWhitespace || character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .control }) {
                if !endsInSpace { folded.append(" ") }
                endsInSpace = true
                continue
            }
            folded += base(of: character)
            endsInSpace = false
        }
        return endsInSpace ? String(folded.dropLast()) : folded
    }

    /// The search form with å, ä and ö replaced by what follows z in ASCII, so that order by bytes is Swedish order.
    static func sort(_ text: String) -> String {
        String(
            search(text).map { character in
                switch character {
                case "å": "{"
                case "ä": "|"
                case "ö": "}"
                default: character
                }
            })
    }

    /// A pattern for `LIKE … ESCAPE '\'` that finds `word` anywhere and takes its every character as itself.
    static func pattern(containing word: String) -> String {
        var pattern = "%"
        for character in word {
            if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
            pattern.append(character)
        }
        return pattern + "%"
    }

    private static func base(of character: Character) -> String {
        if character.isASCII { return String(character) }
        switch character {
        case "å": return "å"
        case "ä": return "ä"
        case "ö": return "ö"
        default: break
        }
        let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
        var base = String.UnicodeScalarView()
        base.append(contentsOf: scalars.filter { $0.properties.generalCategory != .nonspacingMark })
        return String(base)
    }
}
