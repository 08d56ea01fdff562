import Funding

extension WordAnalysis {
    /// What a text in neither Swedish nor English speaks of, as far as names, shared words and a lexicon tell.
    ///
    /// Such a text is matched by the terms that it shares with the documents; without `xx-en.tsv` that is little.
    ///
    /// - Parameter code: ISO 639-1, as ``DetectedLanguage/other(_:)`` gives it.
    public func concepts(of text: String, inOther code: String) -> [Concept] {
        let tokens = Token.tokens(of: text)
        var gathered = GatheredConcepts(expecting: tokens.count)
        for token in tokens where isContent(token.folded, in: .english) && !LanguageDetection.isCommon(token.folded, in: code) {
            let word = token.folded
            let stem = english.stem(of: word)
            var alternatives = [alternative(.english(stem), shown: word, weight: Self.sameLetters, link: .same)]
            alternatives += translations(lexicon.translations(of: word, from: code), factor: 1, link: .translation)
            alternatives += expansions(of: word)
            if Self.scandinavian.contains(code) {
                // Most words of Danish and Norwegian are Swedish ones, give or take a letter.
                let reading = reading(of: word)
                alternatives += reading.alternatives.map {
                    Concept.Alternative(term: $0.term, shown: $0.shown, weight: $0.weight * Self.sameLetters, link: $0.link)
                }
            }
            gathered.add(key: stem, surface: token.surface, factor: 1, alternatives: Concept.Alternative.best(of: alternatives))
        }
        return gathered.concepts
    }

    /// The same letters in another language mean the same more often than not.
    private static let sameLetters = 0.8
    private static let scandinavian: Set<String> = ["da", "no"]
}
