/// The first sentence of a text, for lists.
enum FirstSentence {
    static func of(_ text: String) -> String {
        var sentence = ""
        for word in text.split(separator: " ") {
            sentence += sentence.isEmpty ? String(word) : " " + word
            // "t.ex." and "1." end no sentence: what ends one has a longer last word without points inside.
            let ends = word.last.map { ".!?".contains($0) } ?? false
            if ends, word.count > 3, !word.dropLast().contains(".") { return sentence }
        }
        return sentence
    }
}
