import Funding
import Testing

@testable import Matching

struct ProjectDocumentTests {
    @Test(arguments: [
        ("BalticPFASResolve", ["Baltic", "PFAS", "Resolve"]), ("NeTo-PFAS", []), ("SolDAC", ["Sol", "DAC"]), ("PFAS", []),
        ("Water for all", []), ("ReMakeÅland 2", ["Make", "Åland"]), ("", []),
    ])
    func `the words of a name written in one are found`(text: String, words: [String]) {
        #expect(IndexDocument.wordsWrittenTogether(in: text) == words)
    }

    @Test func `a text in another language is read only where there is none in Swedish or English`() throws {
        let title = TextVersions([.init(language: "fi", text: "vesi"), .init(language: "sv", text: "vatten")])
        let objective = TextVersions([.init(language: "fi", text: "puhdas"), .init(language: nil, text: "ren")])
        let document = IndexDocument(
            project: "p", acronym: "AB", title: title, objective: objective, topicIdentifier: "T-1", words: try RealCatalogue.words.get())
        #expect(
            document.passages.map { "\($0.field) \($0.language.rawValue) \($0.text)" } == [
                "title sv vatten", "text en puhdas", "title en water", "keywords en AB", "context en T-1",
            ])
    }
}
