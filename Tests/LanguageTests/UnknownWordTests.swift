import Funding
import Synchronization
import Testing

@testable import Language

@Suite struct UnknownWordTests {
    let words: WordAnalysis
    let spelling: SpellingCorrection

    init() throws {
        words = try RealWords.analysis.get()
        spelling = SpellingCorrection(lexicon: words.lexicon) { $0 == .swedish ? ["tillväxtverket"] : ["windmill", "kalundborg"] }
    }

    private func unknown(_ text: String, _ language: Language) -> [UnknownWord] {
        words.unknownWords(of: text, in: language, spelling: spelling)
    }

    @Test func `a slip of the pen is told with the nearest words`() throws {
        let found = unknown("Vi vill bygga våtmrak i kommunen", .swedish)
        #expect(found.map(\.word) == ["våtmrak"])
        #expect(found.first?.nearest.first == "våtmark")
    }

    @Test func `what nobody knows is told without a proposal, once`() {
        #expect(unknown("Xqzzyt och xqzzyt", .swedish) == [UnknownWord(word: "Xqzzyt", nearest: [])])
    }

    @Test(arguments: ["Vi vill anlägga skolträdgårdar och solceller", "Tillväxtverket", "AI och ERUF 2027", ""])
    func `known words, compounds, names in the collection and abbreviations are not told`(text: String) {
        #expect(unknown(text, .swedish).isEmpty)
    }

    @Test func `vocabularies that were gathered before are not gathered again`() {
        let asked = Mutex<[Language]>([])
        let spelling = SpellingCorrection(lexicon: words.lexicon) { language in
            asked.withLock { $0.append(language) }
            return language == .swedish ? ["tillväxtverket"] : ["kalundborg"]
        }
        spelling.gatherVocabularies()
        #expect(asked.withLock { $0 } == Language.allCases)
        #expect(words.unknownWords(of: "Tillväxtvrket", in: .swedish, spelling: spelling).first?.nearest == ["tillväxtverket"])
        #expect(words.unknownWords(of: "Kalundbrog", in: .english, spelling: spelling).first?.nearest == ["kalundborg"])
        #expect(asked.withLock { $0.count } == 2)
    }

    @Test func `English words are known by their stem`() {
        #expect(unknown("windmills in Kalundborg restoring wetlands", .english).isEmpty)
        #expect(unknown("restoring a wetlnad", .english).first?.nearest.contains("wetland") == true)
    }

    @Test(arguments: [
        ("Vi bygger våtmrak.", "Vi bygger våtmark."), ("Våtmrak, VÅTMRAK och våtmraken", "Våtmark, Våtmark och våtmraken"),
        ("våtmrak", "våtmark"), ("🌱våtmrak🌱\n", "🌱våtmark🌱\n"), ("ingen alls", "ingen alls"), ("", ""),
    ])
    func `another word is put in an unknown one's place, and all else is left`(text: String, mended: String) {
        #expect(UnknownWord(word: "våtmrak", nearest: []).mended(text, with: "våtmark") == mended)
    }

    @Test func `translations of several words are told apart from single ones`() {
        #expect(words.phrases(translating: "Energieffektivisering").contains("energy efficiency"))
        #expect(words.phrases(translating: "våtmark").isEmpty && words.phrases(translating: "ERUF").isEmpty)
    }

    @Test func `abbreviations are shown with what they stand for`() {
        let found = words.abbreviations(in: "Kan ERUF betala? ERUF och R&D och life")
        #expect(found.map(\.short) == ["ERUF"])
        #expect(found.first?.expansions.contains("Europeiska regionala utvecklingsfonden") == true)
        #expect(found.first?.expansions.contains("ERDF") == false)
        #expect(found.first?.expansion(in: .swedish) == "Europeiska regionala utvecklingsfonden")
        #expect(found.first?.expansion(in: .english) == "European Regional Development Fund")
        #expect(words.abbreviations(in: "ELENA").first?.expansion(in: .swedish) == "European Local Energy Assistance")
        #expect(words.abbreviations(in: "Vi vill bygga en lekplats").isEmpty)
    }
}
