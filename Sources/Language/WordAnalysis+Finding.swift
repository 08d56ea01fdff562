public import Funding

extension WordAnalysis {
    /// Every word that a text can be found by: as it stands, in its dictionary forms, and the parts of compounds. Numbers are among them, so that
    /// a case is found by its diary number.
    public func findableWords(of text: String, in language: Language) -> Set<String> {
        var words: Set<String> = []
        for token in Token.tokens(of: text) where token.folded.utf8.count <= Self.longestFindable {
            words.formUnion(forms(of: token.folded))
        }
        if language == .swedish {
            for word in words where isContent(word, in: .swedish) { words.formUnion(compounds.parts(of: word) ?? []) }
        }
        return words
    }

    /// The words of a search, each with the forms that it may be found by. A word that people search with may be of either language.
    public func searchedForms(of text: String) -> [[String]] {
        Token.tokens(of: text).filter { $0.folded.utf8.count <= Self.longestFindable }.map { forms(of: $0.folded).sorted() }
    }

    private static let longestFindable = 80

    private func forms(of word: String) -> Set<String> {
        guard isContent(word, in: .swedish) else { return [word] }
        return [word, canonicalForm(of: word), english.stem(of: word)]
    }
}
