import Funding
import Testing

@testable import Language

@Suite struct SwedishTests {
    let words: WordAnalysis

    init() throws { words = try RealWords.analysis.get() }

    @Test(arguments: [
        ("cyklarna", "cykel"), ("nyanlända", "nyanländ"), ("kommunernas", "kommun"), ("städer", "stad"), ("böcker", "bok"),
        ("våtmarker", "våtmark"), ("solceller", "solcell"), ("kvinnors", "kvinna"), ("bönderna", "bonde"),
    ])
    func `a form leads to its dictionary form`(form: String, expected: String) {
        #expect(words.canonicalForm(of: form) == expected)
    }

    @Test(arguments: [
        ("skolträdgård", ["skola", "trädgård"]), ("livsmedelsstrategi", ["livsmedel", "strategi"]),
        ("ungdomsgård", ["ungdom", "gård"]),
    ])
    func `a compound is split into headwords`(compound: String, expected: [String]) {
        #expect(words.compounds.parts(of: compound) == expected)
    }

    @Test(arguments: ["kommun", "och", "bil", "xqzzyt", "", "sjö"])
    func `what is no compound is not split`(word: String) {
        #expect(words.compounds.parts(of: word) == nil)
    }

    /// Hunspell 1.7.1 ended the program for each of these while it used all of the dictionary's rules.
    @Test(arguments: ["99miljöbilsklassad", "222miljöbilsklassad", "55skolexempel", "xföretagsskatt", "-handelsföretag"])
    func `no word ends the program`(word: String) {
        #expect(words.swedish.dictionaryForms(of: word).allSatisfy { !$0.isEmpty })
        #expect(!words.concepts(of: word, in: .swedish).isEmpty)
    }

    @Test func `a part of a compound is no dictionary form of it`() {
        #expect(!words.swedish.dictionaryForms(of: "skolträdgård").contains("skol"))
    }

    @Test func `translations come with the likeliest first and weighted most`() throws {
        let concept = try #require(words.concepts(of: "övergödning", in: .swedish).first)
        let translated = concept.alternatives.filter { $0.link == .translation }
        #expect(translated.first?.term == .english(words.english.stem(of: "eutrophication")))
        #expect(concept.alternatives.first?.term == .swedish("övergödning"))
    }

    @Test func `a phrase is found in its inflected form`() throws {
        let concepts = words.concepts(of: "Vi vill öka den biologiska mångfalden", in: .swedish)
        let phrase = try #require(concepts.first { $0.surface == "biologiska mångfalden" })
        #expect(phrase.alternatives.contains { $0.term == .english(words.english.stem(of: "biodiversity")) })
    }

    @Test func `the longest of several phrases is the one that is meant`() throws {
        let surfaces = words.concepts(of: "begränsning av klimatförändringar och förvaltande myndighet", in: .swedish).map(\.surface)
        #expect(surfaces.contains("begränsning av klimatförändringar"))
    }

    @Test func `an abbreviation means the same in both languages`() throws {
        let concept = try #require(words.concepts(of: "ERUF", in: .swedish).first)
        #expect(concept.alternatives.contains { $0.term == .english("erdf") })
    }

    @Test func `a word said three times counts more than once but less than three times`() throws {
        let once = try #require(words.concepts(of: "våtmark", in: .swedish).first)
        let thrice = try #require(words.concepts(of: "våtmark våtmarker våtmarken", in: .swedish).first)
        #expect(thrice.weight > once.weight && thrice.weight < 3 * once.weight)
    }

    @Test func `function words and numbers say nothing`() {
        #expect(words.concepts(of: "och vi vill det som 2027 1", in: .swedish).isEmpty)
    }

    @Test func `hostile words are answered`() {
        let long = String(repeating: "å", count: 5_000)
        _ = words.concepts(of: long + " " + String(repeating: "a-b", count: 2_000), in: .swedish)
        _ = words.indexTerms(of: "\u{0}\u{FFFD}%s\\", in: .english)
    }
}
