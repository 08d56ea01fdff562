import Catalogue
import Funding
import Language
import Testing

@testable import Matching

@Suite struct ProgrammeWordingTests {
    private let words: WordAnalysis

    init() throws { words = try RealCatalogue.words.get() }

    private func programme(_ id: Programme.ID, ideas: [String], sharing lender: Programme.ID? = nil) -> Programme {
        Programme(
            id: id, name: Localized(same: "N"), shortName: Localized(same: "N"), abbreviations: [], periodLabel: "",
            period: Period(from: nil, through: nil),
            fullyCommitted: nil, seed: nil, supports: Localized(same: "Projekt"), examples: [],
            ideas: ideas.map { Localized(sv: $0, en: "") }, sharesIdeasOf: lender, themes: [], keywords: .init(), callRhythm: nil, web: nil,
            managingBody: nil, fund: nil, succeeds: [], succeededBy: [], rules: [], actions: [], facts: [])
    }

    /// How much a Swedish text speaks for each programme.
    private func scores(of text: String, for programmes: [Programme]) throws -> [Double] {
        var builder = IndexBuilder(words: words, weighting: .passages)
        for document in IndexDocument.passages(of: programmes) { builder.add(document) }
        let index = try SearchIndex(data: builder.build(fingerprint: 0))
        let table = TermTable(of: [(.passages, index)], vectors: nil)
        return ProgrammeWording(index: index, programmes: programmes)
            .scores(of: SoughtTerms(words.concepts(of: text, in: .swedish), in: table))
    }

    private var programmes: [Programme] {
        [
            programme("wetlands", ideas: ["Vi vill anlägga en våtmark", "Vi vill restaurera bäckar och våtmarker"]),
            programme("dance", ideas: ["Vi vill dansa på scenen", "Vi vill bygga en scen för teater"]),
            programme("dance_before", ideas: [], sharing: "dance"),
        ]
    }

    @Test func `words speak for the programme whose ideas hold them`() throws {
        let wetland = try scores(of: "Våtmarken vid bäcken", for: programmes)
        #expect(wetland[0] > wetland[1])
        let stage = try scores(of: "Teater på en scen", for: programmes)
        #expect(stage[1] > stage[0])
    }

    @Test func `one that shares another's ideas is spoken for alike`() throws {
        let scores = try scores(of: "Teater på en scen", for: programmes)
        #expect(scores[1] == scores[2])
    }

    @Test func `the same texts teach the same`() throws {
        let text = "Våtmark, teater och dans i bäcken"
        #expect(try scores(of: text, for: programmes) == scores(of: text, for: programmes))
    }

    @Test func `what nobody speaks of speaks for nobody`() throws {
        for text in ["", "xyzzy", "batteri"] {
            #expect(try scores(of: text, for: programmes) == [0, 0, 0])
        }
        #expect(try scores(of: "våtmark", for: []) == [])
    }

    @Test func `a passage stands once, with its own programme`() {
        let documents = IndexDocument.passages(of: programmes)
        // Names, search words and what it supports, and then its ideas.
        let counts = Dictionary(grouping: documents, by: \.programme).mapValues(\.count)
        #expect(counts == ["wetlands": 5, "dance": 5, "dance_before": 3])
        #expect(Set(documents.map(\.id)).count == documents.count)
    }
}
