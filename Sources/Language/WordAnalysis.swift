public import Funding

/// Everything that Utblick knows about words, loaded once: dictionary forms, stems, compounds, translations.
public struct WordAnalysis: Sendable {
    public let lexicon: Lexicon
    let swedish: SwedishMorphology
    let english: EnglishStemmer
    let compounds: CompoundSplitter
    let readings = SwedishReadings()
    public let detection: LanguageDetection
    /// Stems of the lexicon's English words: none of them is a slip of the pen.
    let knownEnglishStems: Set<String>
    /// Phrases by the dictionary form of their first word, the longest first, each with the dictionary forms of all its words.
    private(set) var phrases: [String: [(phrase: Lexicon.Phrase, forms: [String])]] = [:]

    /// Raised when the program gives other terms than before for the same words: 2, hunspell without its rules for numbers.
    private static let edition: UInt64 = 2

    /// Tells what was written with these words from what was written with others: another lexicon, or another way to read it.
    public var fingerprint: UInt64 { lexicon.fingerprint &+ Self.edition }

    public init(lexicon: Lexicon, swedish: SwedishMorphology, english: EnglishStemmer = EnglishStemmer()) {
        self.lexicon = lexicon
        self.swedish = swedish
        self.english = english
        let headword: @Sendable (String) -> String? = { word in Self.headword(of: word, lexicon: lexicon, swedish: swedish) }
        compounds = CompoundSplitter(lexicon: lexicon, headword: headword)
        let englishWords = Set(Set(lexicon.translationWords).map { english.stem(of: $0) })
        knownEnglishStems = englishWords
        detection = LanguageDetection(
            knowsSwedish: { Stopwords.swedish.contains($0) || lexicon.contains($0) || !swedish.dictionaryForms(of: $0).isEmpty },
            knowsEnglish: { Stopwords.english.contains($0) || englishWords.contains(english.stem(of: $0)) })
        for phrase in lexicon.phrases.sorted(by: { $0.words.count > $1.words.count }) {
            let forms = phrase.words.map(canonicalForm(of:))
            guard let first = forms.first else { continue }
            phrases[first, default: []].append((phrase, forms))
        }
    }

    /// The language to read a text in: the one found, or English where it is neither.
    public func likelyLanguage(of text: String) -> Language {
        if case .known(let language) = detection.language(of: text) { return language }
        return .english
    }

    /// The dictionary form that a Swedish word is indexed under.
    func canonicalForm(of word: String) -> String {
        if let headword = Self.headword(of: word, lexicon: lexicon, swedish: swedish) { return headword }
        let forms = swedish.dictionaryForms(of: word)
        if let form = forms.first, compounds.split(form)?.allSatisfy({ $0.kind != .unknown }) == true { return form }
        return compounds.dictionaryForm(of: word) ?? forms.first ?? word
    }

    /// The headword that a Swedish word is a form of, not counting compounds.
    private static func headword(of word: String, lexicon: Lexicon, swedish: SwedishMorphology) -> String? {
        if let irregular = lexicon.irregularForm(word) { return irregular }
        if lexicon.contains(word) { return word }
        let byEnding = SwedishEndings.headword(of: word, isHeadword: lexicon.contains)
        return likeliestForm(of: word, among: swedish.dictionaryForms(of: word).filter(lexicon.contains) + [byEnding].compactMap(\.self))
    }

    /// The form that keeps most of the word's letters: "biologiska" is of "biologisk" rather than of "biolog".
    private static func likeliestForm(of word: String, among forms: [String]) -> String? {
        func common(_ form: String) -> Int { zip(word, form).prefix { $0 == $1 }.count }
        // Of equals, the first that the dictionary told.
        return forms.reduce(nil) { best, form in best.map { common($0) >= common(form) } == true ? best : form }
    }

    /// Every dictionary form that a Swedish word may be, the canonical one first.
    func allForms(of word: String) -> [String] {
        let canonical = canonicalForm(of: word)
        return [canonical] + swedish.dictionaryForms(of: word).filter { $0 != canonical && lexicon.contains($0) }
    }
}

extension WordAnalysis {
    /// The terms that a document's text is indexed under, in order and with repeats, each with the word it was read from.
    public func indexTerms(of text: String, in language: Language) -> [(term: IndexTerm, surface: Substring)] {
        var terms: [(term: IndexTerm, surface: Substring)] = []
        for token in Token.tokens(of: text) where isContent(token.folded, in: language) {
            guard language == .swedish else {
                terms.append((.english(english.stem(of: token.folded)), token.surface))
                continue
            }
            let form = canonicalForm(of: token.folded)
            terms.append((.swedish(form), token.surface))
            // The parts of a compound let "träning" find "språkträning", and the other way round.
            for part in compounds.parts(of: form) ?? [] {
                terms.append((.swedish(part), token.surface))
            }
        }
        return terms
    }

    /// Whether a folded word says anything about a subject: not a function word, not a bare number, not a single letter.
    func isContent(_ word: String, in language: Language) -> Bool {
        // No word of either language is longer than a line: what is, is not looked up and fills no cache.
        guard (2...80).contains(word.utf8.count), !Stopwords.contains(word, swedish: language == .swedish) else { return false }
        return word.utf8.contains { !(0x30...0x39).contains($0) }
    }
}
