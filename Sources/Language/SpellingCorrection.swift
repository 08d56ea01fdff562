public import Funding
import Synchronization

/// Finds the words that a person may have meant by one that stands in no vocabulary.
///
/// The vocabularies are gathered at the first unknown word: most ideas have none. A server gathers them before.
public final class SpellingCorrection: Sendable {
    private struct Vocabulary {
        let words: Set<String>
        /// The English ones' stems: an index shows one form of a word, and people write another. Empty in Swedish.
        let stems: Set<String>
        let near: NearWords
    }

    /// Words come from outside, so what is remembered is bounded.
    private static let capacity = 20_000

    private let lexicon: Lexicon
    private let english = EnglishStemmer()
    private let indexed: @Sendable (Language) -> [String]
    private let vocabularies = Mutex<[Language: Vocabulary]>([:])
    /// What has been asked for: searching a vocabulary costs more than everything else of a word.
    private let found = Mutex<[Language: [String: [(word: String, slips: Int)]]]>([:])
    private let readings = Mutex<[String: SwedishReading]>([:])

    /// - Parameter indexed: the folded words of a language that stand in what is searched.
    public init(lexicon: Lexicon, indexed: @escaping @Sendable (Language) -> [String]) {
        self.lexicon = lexicon
        self.indexed = indexed
    }

    public var hasVocabularies: Bool { vocabularies.withLock { $0.count == Language.allCases.count } }

    /// Gathers the vocabularies, so that the first unknown word need not wait for them; one that comes meanwhile waits for the rest of it.
    public func gatherVocabularies() {
        for language in Language.allCases { _ = vocabulary(of: language) }
    }

    /// Words within one or two slips, the nearest first; none for a word that is known, or too short to judge.
    func corrections(of word: String, in language: Language) -> [(word: String, slips: Int)] {
        guard NearWords.tolerance(for: word) > 0, word.allSatisfy(\.isLetter) else { return [] }
        if let known = self.found.withLock({ $0[language]?[word] }) { return known }
        // Searched outside of the lock: others need not wait.
        let vocabulary = vocabulary(of: language)
        let found = vocabulary.words.contains(word) ? [] : vocabulary.near.near(word)
        self.found.withLock { known in
            if known[language]?.count ?? 0 >= Self.capacity { known[language]?.removeAll(keepingCapacity: true) }
            known[language, default: [:]][word] = found
        }
        return found
    }

    /// What a Swedish word is read as with its corrections, made of them once.
    func reading(of word: String, _ make: ([(word: String, slips: Int)]) -> SwedishReading) -> SwedishReading {
        if let known = readings.withLock({ $0[word] }) { return known }
        let reading = make(corrections(of: word, in: .swedish))
        readings.withLock { readings in
            if readings.count >= Self.capacity { readings.removeAll(keepingCapacity: true) }
            readings[word] = reading
        }
        return reading
    }

    /// Whether a word, or another form of it, stands in what is searched or in the lexicon.
    func knows(_ word: String, in language: Language) -> Bool {
        let vocabulary = vocabulary(of: language)
        return vocabulary.words.contains(word) || language == .english && vocabulary.stems.contains(english.stem(of: word))
    }

    private func vocabulary(of language: Language) -> Vocabulary {
        vocabularies.withLock { vocabularies in
            if let known = vocabularies[language] { return known }
            let own = language == .swedish ? Array(lexicon.headwords) : lexicon.translationWords
            let words = Set(own + indexed(language))
            let stems = language == .english ? Set(words.map(english.stem(of:))) : []
            let vocabulary = Vocabulary(words: words, stems: stems, near: NearWords(vocabulary: words))
            vocabularies[language] = vocabulary
            return vocabulary
        }
    }
}
