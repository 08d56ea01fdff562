import Funding
import TestSupport
import Testing

@testable import Language

@Suite struct HostileTextTests {
    let words: WordAnalysis

    init() throws { words = try RealWords.analysis.get() }

    private static let pieces = [
        "våtmark", "energieffektivisering", "a\u{301}\u{30A}\u{308}", "\u{200B}", "\u{200D}", "\u{FEFF}", "👩‍👩‍👧‍👦", "🇸🇪", "ﬁ", "İ", "ß", "\u{0}",
        "\u{202E}",
        "ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo", "skolskolskolskolskolskolskolskolskolskolskolskol", "-", "\n",
        "١٢٣", "日本",
        "\u{300}\u{300}\u{300}", "ÅÄÖ", "e\u{301}", "%s%n", "\\", "kvasikvasikvasikvasi",
    ]

    @Test func `random bytes and odd letters are answered in bounded time`() {
        var generator = SystemRandomNumberGenerator()
        let spelling = SpellingCorrection(lexicon: words.lexicon) { _ in ["våtmark"] }
        let suggestions = Suggestions(words: words) { _ in [("våtmark", 3)] }
        let clock = ContinuousClock()
        for round in 0..<300 {
            let text: String
            if round.isMultiple(of: 2) {
                text = String(decoding: (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }, as: UTF8.self)
            } else {
                text = (0..<40).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
                    .joined(separator: Bool.random(using: &generator) ? " " : "")
            }
            let time = clock.measure {
                _ = words.detection.language(of: text)
                for language in Language.allCases {
                    let concepts = words.concepts(of: text, in: language, spelling: spelling)
                    #expect(concepts.allSatisfy { $0.weight > 0 && !$0.alternatives.isEmpty })
                    _ = words.indexTerms(of: text, in: language)
                    _ = words.unknownWords(of: text, in: language, spelling: spelling)
                    _ = suggestions.suggestions(completing: text, in: language)
                }
                _ = words.concepts(of: text, inOther: "fi")
                _ = words.abbreviations(in: text)
            }
            #expect(time < .seconds(5), "\(text.debugDescription)")
        }
    }

    /// Hunspell is written in C++ and gets what anybody types. With all of the dictionary's rules one in some hundreds of such words ended the
    /// program: the same words each time, since nothing is told of them then.
    @Test func `words with numbers and stray letters in them are answered`() {
        var generator = SeededGenerator(seed: 20_261_130)
        let headwords = words.lexicon.headwords.sorted()
        func piece() -> String {
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: String(Int.random(in: 0..<3_000, using: &generator))
            case 1: String("xqaeåö".randomElement(using: &generator) ?? "x")
            default: headwords.randomElement(using: &generator) ?? ""
            }
        }
        for _ in 0..<20_000 {
            let word = (0..<Int.random(in: 1...3, using: &generator)).map { _ in piece() }.joined()
            #expect(words.swedish.dictionaryForms(of: word).allSatisfy { !$0.isEmpty }, "\(word)")
        }
    }

    @Test(arguments: ["å", "skol", "s", "ab", "kvasi", "-"])
    func `very long words are passed over or answered at once`(piece: String) {
        for count in [20, 60, 79, 80, 81, 5_000] {
            let word = String(repeating: piece, count: count)
            for language in Language.allCases { _ = words.concepts(of: word, in: language) }
            _ = Cognates.englishSpellings(of: word)
            _ = words.compounds.split(word)
        }
    }
}
