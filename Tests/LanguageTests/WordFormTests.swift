import Funding
import Testing

@testable import Language

@Suite struct WordFormTests {
    let words: WordAnalysis

    init() throws { words = try RealWords.analysis.get() }

    @Test(arguments: [
        ("visar", "visa"), ("höga", "hög"), ("neurala", "neural"), ("processerna", "process"), ("fibrer", "fiber"),
        ("scenarier", "scenario"),
        ("idéer", "ide"), ("plasmoniska", "plasmonisk"), ("demonstratorer", "demonstrator"), ("konkreta", "konkret"),
    ])
    func `an ending that hunspell does not know is taken off where a headword is left`(form: String, expected: String) {
        #expect(words.canonicalForm(of: Token.fold(form)) == expected)
    }

    @Test func `an ending is left where no headword would be`() {
        #expect(SwedishEndings.headword(of: "xqzzyterna") { _ in false } == nil)
        #expect(SwedishEndings.headword(of: "er") { _ in true } == nil)
    }

    @Test func `the last part of an unknown compound is brought to its dictionary form`() {
        #expect(words.canonicalForm(of: "arbetsprocesserna") == "arbetsprocess")
    }

    @Test(arguments: [
        ("beräkningskraft", ["beräkning", "kraft"]), ("jordbruksfond", ["jordbruk", "fond"]), ("gatubelysning", ["gata", "belysning"]),
        ("cykelvägsnät", ["cykelväg", "nät"]),
    ])
    func `few and long parts are better than many and short`(compound: String, expected: [String]) {
        #expect(words.compounds.parts(of: compound) == expected)
    }

    @Test func `a name or a combining form may stand before a known part`() throws {
        let name = try #require(words.compounds.split("bergmankärna"))
        #expect(name.map(\.kind) == [.unknown, .headword] && name.last?.form == "kärna")
        let form = try #require(words.compounds.split("mikroelektrod"))
        #expect(form.map(\.form) == ["mikro", "elektrod"])
        #expect(words.compounds.parts(of: "bergmankärna") == ["kärna"])
    }

    @Test(arguments: [
        ("fotonisk", "photonic"), ("plasmonik", "plasmonics"), ("kohomologi", "cohomology"), ("biokompatibilitet", "biocompatibility"),
        ("kryptografi", "cryptography"), ("resonans", "resonance"), ("ateroskleros", "atherosclerosis"), ("transkriptom", "transcriptom"),
        ("multifunktionella", "multifunctional"), ("kvasar", "quasar"), ("deliberativa", "deliberative"), ("polarisering", "polarization"),
    ])
    func `a learned word has an English spelling`(swedish: String, english: String) {
        #expect(Cognates.englishSpellings(of: swedish).contains(english), "\(Cognates.englishSpellings(of: swedish))")
    }

    @Test func `an unknown learned word meets its English counterpart`() throws {
        let concept = try #require(words.concepts(of: "optogenetiska", in: .swedish).first)
        #expect(concept.alternatives.contains { $0.term == .english(words.english.stem(of: "optogenetic")) })
    }

    @Test func `a combining form and its word are one word in English`() throws {
        let concept = try #require(words.concepts(of: "nanokatalysatorer", in: .swedish).first)
        #expect(concept.alternatives.contains { $0.term == .english(words.english.stem(of: "nanocatalyst")) })
    }

    @Test func `a word of the title says more than one of the text`() throws {
        let concepts = words.concepts(of: "Wetlands\nWe restore rivers", in: .english)
        let wetlands = try #require(concepts.first { $0.surface == "Wetlands" })
        let rivers = try #require(concepts.first { $0.surface == "rivers" })
        #expect(wetlands.weight > rivers.weight)
        let plain = words.concepts(of: "Wetlands and rivers", in: .english).filter { !$0.surface.contains(" ") }
        #expect(plain.count == 2 && plain.allSatisfy { $0.weight == 1 })
    }
}
