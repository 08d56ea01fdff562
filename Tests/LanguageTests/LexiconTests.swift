import Testing

@testable import Language

@Suite struct LexiconTests {
    static let header = "sv\tpos\ten\tfield\n"

    private func lexicon(_ rows: String) throws -> Lexicon {
        try Lexicon(translations: Self.header + rows, irregularForms: "form\tlemma\n", abbreviations: "abbreviation\texpansions\n")
    }

    @Test func `a damaged line is named with what was expected`() {
        #expect(throws: Lexicon.Damage(file: "sv-en.tsv", line: 3, expected: "4 columns separated by tabs, found 2")) {
            try lexicon("våtmark\tn\twetland\tenv\nbäck\tn\n")
        }
        #expect(throws: Lexicon.Damage.self) { try lexicon("bäck\tnoun\tbrook\tenv\n") }
        #expect(throws: Lexicon.Damage.self) { try lexicon("bäck\tn\t\tenv\n") }
    }

    @Test func `the repository's lexicon reads`() throws {
        let lexicon = try RealWords.analysis.get().lexicon
        #expect(Array(lexicon.headwords).count > 13_000)
        #expect(lexicon.entries(for: "våtmark").first?.translations == ["wetland"])
        #expect(lexicon.expansions(of: "eruf").contains("ERDF"))
    }
}
