/// Swedish dictionary forms with their English translations, irregular forms and abbreviations; `Lexicon/README.md` tells the format.
public struct Lexicon: Sendable {
    public enum PartOfSpeech: String, Sendable, Hashable {
        case noun = "n"
        case verb = "v"
        case adjective = "adj"
        case adverb = "adv"
        case name
        case function = "func"
        case abbreviation = "abbr"
    }

    /// One headword in one part of speech.
    public struct Entry: Sendable, Hashable {
        public let partOfSpeech: PartOfSpeech
        /// One to six, the likeliest first.
        public let translations: [String]
    }

    /// A headword of several words, ready to be found in a text.
    public struct Phrase: Sendable, Hashable {
        /// The headword as written.
        public let headword: String
        /// Its words, folded.
        public let words: [String]
        public let translations: [String]
    }

    /// What is wrong with a line of a lexicon file.
    public struct Damage: Error, Sendable, Hashable, CustomStringConvertible {
        public let file: String
        /// From 1.
        public let line: Int
        public let expected: String
        public var description: String { "\(file):\(line): expected \(expected)" }
    }

    private let entries: [String: [Entry]]
    private let irregular: [String: String]
    /// Tells one state of the files from another (FNV-1a, 64 bits).
    public let fingerprint: UInt64
    /// Every headword of several words.
    let phrases: [Phrase]
    private let expansionsByAbbreviation: [String: [String]]

    /// Translations from languages that ideas are not usually written in, by their ISO 639-1 code and folded word.
    private let otherTranslations: [String: [String: [String]]]

    /// Reads the files' texts. A damaged line stops the reading: a lexicon that is half there would quietly answer worse.
    ///
    /// - Parameter others: texts in the form of `sv-en.tsv` from other languages, by their code: `fi` for `fi-en.tsv`.
    public init(
        translations: String, irregularForms: String, abbreviations: String, others: [String: String] = [:]
    ) throws(Damage) {
        var entries: [String: [Entry]] = [:]
        entries.reserveCapacity(20_000)
        var phrases: [Phrase] = []
        for row in try Self.translationRows(of: translations, named: "sv-en.tsv") {
            if row.words.count > 1 {
                phrases.append(Phrase(headword: row.headword, words: row.words, translations: row.translations))
            } else if let word = row.words.first {
                entries[word, default: []].append(Entry(partOfSpeech: row.partOfSpeech, translations: row.translations))
            }
        }
        var irregular: [String: String] = [:]
        for row in try Self.rows(of: irregularForms, named: "irregular-forms.tsv", columns: 2) {
            irregular[Token.fold(row.cells[0])] = Token.fold(row.cells[1])
        }
        var expansions: [String: [String]] = [:]
        for row in try Self.rows(of: abbreviations, named: "abbreviations.tsv", columns: 2) {
            let spellings = [row.cells[0]] + row.cells[1].split(separator: ";").map { $0.trimmingSpaces }
            for spelling in spellings where Token.tokens(of: spelling).count == 1 {
                expansions[Token.fold(spelling).filter { $0.isLetter || $0.isNumber }, default: []] += spellings.filter { $0 != spelling }
            }
        }
        var otherTranslations: [String: [String: [String]]] = [:]
        for (code, text) in others {
            for row in try Self.translationRows(of: text, named: "\(code)-en.tsv") where row.words.count == 1 {
                otherTranslations[code, default: [:]][row.words[0], default: []] += row.translations
            }
        }
        self.entries = entries
        self.irregular = irregular
        self.phrases = phrases
        self.otherTranslations = otherTranslations
        let others = others.sorted { $0.key < $1.key }.map(\.value)
        fingerprint = ([translations, irregularForms, abbreviations] + others).reduce(0xcbf2_9ce4_8422_2325) { hash, text in
            text.utf8.reduce(hash) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        }
        expansionsByAbbreviation = expansions
    }

    /// The entries of a folded dictionary form.
    public func entries(for form: String) -> [Entry] { entries[form] ?? [] }

    /// Whether a folded dictionary form is a headword.
    public func contains(_ form: String) -> Bool { entries[form] != nil }

    /// The dictionary form of an irregular form.
    public func irregularForm(_ word: String) -> String? { irregular[word] }

    /// What an abbreviation stands for, in both languages, and other spellings of it.
    public func expansions(of abbreviation: String) -> [String] { expansionsByAbbreviation[abbreviation] ?? [] }

    /// English words for a folded word of another language than Swedish, where a lexicon for that language is at hand.
    func translations(of word: String, from code: String) -> [String] { otherTranslations[code]?[word] ?? [] }

    /// Every headword of one word, folded.
    public var headwords: some Sequence<String> { entries.keys }

    /// Every word of every translation, folded; with repeats.
    public var translationWords: [String] {
        entries.values.joined().flatMap { $0.translations.flatMap(Self.words(of:)) }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmingSpaces: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
