/// Cuts running text where a sentence ends and another begins, also where the source has lost the space between them.
enum Sentences {
    static func split(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var hasEnded = false
        for character in text {
            if hasEnded, character.isUppercase {
                append(current, to: &sentences)
                current = ""
            }
            current.append(character)
            if ".!?".contains(character) {
                hasEnded = true
            } else if !character.isWhitespace {
                hasEnded = false
            }
        }
        append(current, to: &sentences)
        return sentences
    }

    private static func append(_ text: String, to sentences: inout [String]) {
        let words = text.split(whereSeparator: \.isWhitespace)
        if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    }
}
