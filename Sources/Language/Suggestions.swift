public import Funding
import Synchronization

/// Completes what a person has begun to type, from the words of what is searched, the lexicon's headwords and its phrases.
///
/// A language's words are gathered when first asked for.
public final class Suggestions: Sendable {
    private let words: WordAnalysis
    private let indexed: @Sendable (Language) -> [(word: String, documents: Int)]
    private let completions = Mutex<[Language: Completions]>([:])

    /// - Parameter indexed: the folded words of a language that stand in what is searched, with the number of documents that hold each.
    public init(words: WordAnalysis, indexed: @escaping @Sendable (Language) -> [(word: String, documents: Int)]) {
        self.words = words
        self.indexed = indexed
    }

    /// Words and phrases that begin with what was typed, those of most documents first; then those that nearly do.
    ///
    /// Where several words were typed and no phrase begins with them, the last one is completed.
    public func suggestions(completing typed: String, in language: Language, limit: Int = 8) -> [String] {
        let tokens = Token.tokens(of: String(typed.suffix(200)))
        guard let last = tokens.last, limit > 0 else { return [] }
        let completions = completions(in: language)
        if tokens.count > 1 {
            let phrases = completions.completions(of: tokens.map(\.folded).joined(separator: " "), limit: limit)
            if !phrases.isEmpty { return phrases }
        }
        let before = String(typed[..<last.surface.startIndex])
        return completions.completions(of: last.folded, limit: limit).map { tokens.count > 1 ? before + $0 : $0 }
    }

    private func completions(in language: Language) -> Completions {
        completions.withLock { known in
            if let completions = known[language] { return completions }
            let completions = Completions(weights: weights(in: language))
            known[language] = completions
            return completions
        }
    }

    /// How much each word counts: by the documents that hold it; a word that stands nowhere comes after every word that does.
    private func weights(in language: Language) -> [String: Double] {
        let isSwedish = language == .swedish
        let indexed = indexed(language).filter { $0.word.utf8.count > 2 && $0.documents > 1 }
        // The index shows one form of an English word; the lexicon's form of it is meant to be offered too.
        let byStem = isSwedish ? [:] : Dictionary(indexed.map { (words.english.stem(of: $0.word), $0.documents) }) { max($0, $1) }
        var weights: [String: Double] = [:]
        for word in isSwedish ? Array(words.lexicon.headwords) : words.lexicon.translationWords
        where word.utf8.count > 2 && !Stopwords.contains(word, swedish: isSwedish) {
            weights[word] = 0.1 + Double(isSwedish ? 0 : byStem[words.english.stem(of: word)] ?? 0)
        }
        if isSwedish {
            for phrase in words.lexicon.phrases { weights[phrase.words.joined(separator: " ")] = 0.2 }
        }
        for (word, documents) in indexed { weights[word] = max(weights[word] ?? 0, Double(documents)) }
        return weights
    }
}
