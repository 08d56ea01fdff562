import Funding
import Testing

@Suite struct GlossaryTests {
    private static func term(_ id: Glossary.Term.ID, _ forms: [String]) -> Glossary.Term {
        Glossary.Term(
            id: id, name: Localized(same: forms[0]), forms: .init(sv: forms, en: []), explanation: Localized(same: "."),
            source: Source(
                address: "https://example.se", kind: .editorial, confidence: .low, checked: PartialDate(Day(daysSince1970: 20_000))))
    }

    private static let glossary = Glossary([
        term("utlysning", ["utlysning", "utlysningar"]), term("stod", ["stöd"]),
        term("minimis", ["stöd av mindre betydelse", "de minimis-stöd"]),
    ])

    @Test(
        arguments: [
            ("Alla UTLYSNINGAR är öppna", "utlysning", "UTLYSNINGAR"), ("utlysningsdag", nil, nil),
            ("Ett stöd av mindre betydelse.", "minimis", "stöd av mindre betydelse"), ("Ett stöd av större", "stod", "stöd"),
            ("(de minimis-stöd)", "minimis", "de minimis-stöd"), ("", nil, nil), ("stöd av", "stod", "stöd"), ("🎉stöd🎉", "stod", "stöd"),
        ] as [(String, String?, String?)])
    func `the first term of a text is found, the longest form first, and only as whole words`(text: String, term: String?, words: String?) {
        let found = Self.glossary.first(in: text, .swedish, besides: [])
        #expect(found?.term.rawValue == term)
        #expect(found.map { String(text[$0.range]) } == words)
    }

    @Test func `a term that is known is passed over, and another language has its own forms`() {
        #expect(Self.glossary.first(in: "utlysning om stöd", .swedish, besides: ["utlysning"])?.term == "stod")
        #expect(Self.glossary.first(in: "utlysning", .english, besides: []) == nil)
    }
}
