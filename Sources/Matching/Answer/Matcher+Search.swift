public import Funding
import Language

extension Matcher {
    /// How much of what a word of a search means a call must say to be about it: a word of its title, keywords or summary is enough, a single
    /// one in a long text is not.
    private static let leastMet = 0.2
    private static let mostWords = 10

    /// The calls that are about every word of a search, in any form of it, in translation, or as what a slip of the pen was meant to be;
    /// those that say most of it first.
    ///
    /// None for a search with digits in it, which is for an identifier.
    public func calls(about search: String, in language: Language, limitedTo limit: Int = 500) -> [Call.ID] {
        guard !Self.isForIdentifier(search) else { return [] }
        let found = Self.words(of: search).compactMap { shares(ofContentWord: $0, in: language) }
        return Self.common(found).filter { callAttributes.isShown($0.key, to: viewer) }
            .sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit).map { Identifier(callScoring.index.id(of: $0.key)) }
    }

    static func isForIdentifier(_ search: String) -> Bool { search.contains(where: \.isNumber) }

    static func words(of search: String) -> [String] { Token.tokens(of: search).prefix(mostWords).map { String($0.surface) } }

    /// How much of a word's meanings each call says, by document number; `nil` for a word that says nothing about a subject.
    /// - Parameter documents: the only ones that are asked for; all, where `nil`.
    func shares(ofContentWord word: String, in language: Language, among documents: [Int]? = nil) -> [Int: Double]? {
        isContent(word, in: language) ? shares(of: word, in: language, among: documents) : nil
    }

    /// How much of a word's meanings each call says, by document number, only where it is enough.
    private func shares(of word: String, in language: Language, among documents: [Int]?) -> [Int: Double] {
        guard documents == nil else { return workedOutShares(of: word, in: language, among: documents) }
        return wordShares.shares(of: word, in: language) { workedOutShares(of: word, in: language, among: nil) }
    }

    private func workedOutShares(of word: String, in language: Language, among documents: [Int]?) -> [Int: Double] {
        let meant = unknownWords(ofSearch: word, in: language).flatMap(\.nearest)
        return (meant.isEmpty ? [word] : meant).reduce(into: [:]) { best, word in
            var (found, areAny) = certainShares(of: word, in: language, among: documents)
            if language == .swedish {
                let phrases = sharesOfPhrases(translating: word)
                areAny = areAny || !phrases.isEmpty
                found.merge(phrases, uniquingKeysWith: max)
            }
            // A word that says nothing in the page's language may be one of the other's.
            if !areAny { found = certainShares(of: word, in: language.other, among: documents).shares }
            best.merge(found, uniquingKeysWith: max)
        }
    }

    /// The calls that say every word of a translation of several words, such as "energy efficiency".
    private func sharesOfPhrases(translating word: String) -> [Int: Double] {
        words.phrases(translating: word).reduce(into: [:]) { best, phrase in
            let found = Token.tokens(of: phrase).map { String($0.surface) }
                .filter { isContent($0, in: .english) }.map { certainShares(of: $0, in: .english, among: nil).shares }
            best.merge(Self.common(found), uniquingKeysWith: max)
        }
    }

    /// Those among `documents`, or all, and whether any call of the whole collection says enough.
    private func certainShares(
        of word: String, in language: Language, among documents: [Int]?
    ) -> (shares: [Int: Double], areAny: Bool) {
        let scores = callScoring.wordScores(of: SoughtTerms(words.concepts(of: word, in: language).compactMap(\.certain), in: table))
        guard scores.attainable > 0 else { return ([:], false) }
        func share(_ document: Int) -> Double { scores.score(of: document) / scores.attainable }
        var shares: [Int: Double] = [:]
        for document in documents ?? Array(scores.values.indices) where scores.values[document] > 0 {
            let share = share(document)
            if share >= Self.leastMet { shares[document] = share }
        }
        let areAny = !shares.isEmpty || (documents != nil && scores.values.indices.contains { share($0) >= Self.leastMet })
        return (shares, areAny)
    }

    /// Whether a word says anything about a subject.
    private func isContent(_ word: String, in language: Language) -> Bool {
        !words.concepts(of: word, in: language).isEmpty
    }

    /// The documents of every one of these, with the sum of what they say.
    private static func common(_ shares: [[Int: Double]]) -> [Int: Double] {
        guard let first = shares.first else { return [:] }
        return shares.dropFirst().reduce(first) { met, shares in
            met.reduce(into: [:]) { common, entry in
                if let share = shares[entry.key] { common[entry.key] = entry.value + share }
            }
        }
    }
}
