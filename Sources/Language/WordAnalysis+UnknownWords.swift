public import Funding

/// A word that neither the dictionaries nor what is searched knows.
public struct UnknownWord: Sendable, Hashable {
    /// As the person wrote it.
    public let word: String
    /// Words within one or two slips of the pen, the nearest first.
    public let nearest: [String]
}

extension WordAnalysis {
    /// The words of a text that nothing is known about, each once, with what may have been meant.
    ///
    /// A word that stands in what is searched counts as known, whatever it means: names do.
    public func unknownWords(of text: String, in language: Language, spelling: SpellingCorrection) -> [UnknownWord] {
        var seen: Set<String> = []
        return Token.tokens(of: text).compactMap { token in
            let word = token.folded
            guard isContent(word, in: language), seen.insert(word).inserted, word.contains(where: \.isLetter),
                !isKnown(word, in: language), !spelling.knows(word, in: language)
            else { return nil }
            return UnknownWord(word: String(token.surface), nearest: spelling.corrections(of: word, in: language).map(\.word))
        }
    }

    private func isKnown(_ word: String, in language: Language) -> Bool {
        guard lexicon.expansions(of: word).isEmpty else { return true }
        return switch language {
        case .swedish: !reading(of: word).isForeign
        case .english: knownEnglishStems.contains(english.stem(of: word))
        }
    }
}
