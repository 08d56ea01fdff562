/// A name made comparable: what two sources write of one organisation mostly meets here, and so do some names of two.
struct OrganisationName: Hashable {
    /// Words that say what kind of legal person it is, and not which.
    private static let legalForms: Set<String> = [
        "kommun", "stad", "municipality", "city", "town", "of", "the", "ab", "aktiebolag", "publ", "hb", "kb", "ek", "för", "förening",
        "ekonomisk", "ideell", "stiftelsen", "stiftelse", "ltd", "limited", "gmbh", "ag", "ev", "sa", "sas", "srl", "spa", "sl", "bv",
        "nv", "as", "asa", "oy", "oyj", "oü", "sia", "uab", "aps", "plc", "inc", "ry", "mtü", "kunta", "kaupunki", "kommune",
    ]
    /// Words after which a name is a municipality's, so that the name before it has a genitive's s.
    private static let municipalities: Set<String> = ["kommun", "stad", "kommune"]

    /// The words in alphabetical order without legal forms, a space between.
    let key: String
    /// All words in their own order, lower case, without punctuation.
    let folded: String

    init(_ name: String) {
        var words: [String] = []
        for word in Self.folding(name).split(separator: " ").map(String.init) {
            if Self.municipalities.contains(word), let last = words.last, last.count > 3, last.hasSuffix("s") {
                words[words.count - 1] = String(last.dropLast())
            }
            words.append(word)
        }
        folded = words.joined(separator: " ")
        let telling = words.filter { !Self.legalForms.contains($0) }
        key = (telling.isEmpty ? words : telling).sorted().joined(separator: " ")
    }

    /// Lower case with letters and digits alone; é and ü lose their marks, å, ä and ö are letters of their own and keep theirs.
    private static func folding(_ name: String) -> String {
        var result = ""
        var isSpacePending = false
        for character in name.lowercased() {
            // "A.B." and "O'Brien" are one word each.
            if character == "." || character == "'" || character == "’" { continue }
            guard character.isLetter || character.isNumber else {
                isSpacePending = !result.isEmpty
                continue
            }
            if isSpacePending { result.append(" ") }
            isSpacePending = false
            result.append(folding(character))
        }
        return result
    }

    private static func folding(_ letter: Character) -> Character {
        switch letter {
        case "é", "è", "ê", "ë": "e"
        case "á", "à", "â", "ã": "a"
        case "í", "ì", "î", "ï": "i"
        case "ó", "ò", "ô", "õ": "o"
        case "ú", "ù", "û", "ü": "u"
        case "ø": "ö"
        case "æ": "ä"
        case "ç": "c"
        case "ñ": "n"
        default: letter
        }
    }
}
