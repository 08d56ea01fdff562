import Language

/// The words between two full stops.
struct Sentence {
    let words: ArraySlice<Token>

    /// The sentences of a text, by the marks between its words. "T.ex." makes two of one, which only shortens what is read together.
    static func sentences(of tokens: [Token]) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        for index in tokens.indices.dropFirst() where ends(after: tokens[index - 1], before: tokens[index]) {
            sentences.append(Sentence(words: tokens[start..<index]))
            start = index
        }
        if start < tokens.endIndex { sentences.append(Sentence(words: tokens[start...])) }
        return sentences
    }

    private static func ends(after word: Token, before next: Token) -> Bool {
        word.surface.base[word.surface.endIndex..<next.surface.startIndex].utf8.contains { marks.contains($0) }
    }

    private static let marks = Set(".!?;:\n".utf8)
}
