extension WordAnalysis {
    /// The translations of several words that a Swedish word has: energieffektivisering → energy efficiency.
    public func phrases(translating word: String) -> [String] {
        allForms(of: Token.fold(word)).flatMap { lexicon.entries(for: $0) }.filter { $0.partOfSpeech != .abbreviation }
            .flatMap(\.translations).filter { $0.contains(" ") }
    }
}
