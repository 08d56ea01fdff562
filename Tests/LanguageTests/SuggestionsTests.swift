import Funding
import Testing

@testable import Language

@Suite struct SuggestionsTests {
    let suggestions: Suggestions

    init() throws {
        let words = try RealWords.analysis.get()
        suggestions = Suggestions(words: words) { language in
            language == .swedish
                ? [("energi", 90), ("energieffektivisering", 40), ("energigemenskap", 60)] : [("wetland", 7), ("wetness", 2)]
        }
    }

    @Test func `what was begun is completed, the word of most documents first`() {
        #expect(suggestions.suggestions(completing: "energieff", in: .swedish).first == "energieffektivisering")
        #expect(suggestions.suggestions(completing: "Energig", in: .swedish).first == "energigemenskap")
        #expect(suggestions.suggestions(completing: "wet", in: .english).first == "wetland")
    }

    @Test func `a slip of the pen in what was begun is forgiven`() {
        #expect(suggestions.suggestions(completing: "enregieff", in: .swedish).first == "energieffektivisering")
    }

    @Test func `a phrase is completed as a whole, else the last word`() {
        #expect(suggestions.suggestions(completing: "biologisk m", in: .swedish).contains("biologisk mångfald"))
        #expect(suggestions.suggestions(completing: "Vi vill bygga våtma", in: .swedish).first == "Vi vill bygga våtmark")
    }

    @Test(arguments: ["", " ", "🙂", "xqzzyt", String(repeating: "å", count: 5_000)])
    func `nothing to go by gives nothing`(typed: String) {
        #expect(suggestions.suggestions(completing: typed, in: .swedish).isEmpty)
    }

    @Test func `no more than the limit are given`() {
        #expect(suggestions.suggestions(completing: "e", in: .swedish, limit: 3).count == 3)
        #expect(suggestions.suggestions(completing: "e", in: .swedish, limit: 0).isEmpty)
    }

    /// The walk over beginnings must find exactly what comparing with every beginning finds.
    @Test func `the walk finds what comparing with every beginning finds`() {
        var generator = SystemRandomNumberGenerator()
        func word(_ lengths: ClosedRange<Int>) -> String {
            String((0..<Int.random(in: lengths, using: &generator)).map { _ in "abcå".randomElement(using: &generator) ?? "a" })
        }
        let vocabulary = Set((0..<300).map { _ in word(3...12) })
        let completions = Completions(weights: Dictionary(uniqueKeysWithValues: vocabulary.map { ($0, 1) }))
        for _ in 0..<150 {
            let typed = word(3...10)
            let tolerance = NearWords.tolerance(for: typed)
            let expected = vocabulary.filter { candidate in
                candidate.hasPrefix(typed)
                    || tolerance > 0 && candidate.first == typed.first
                        && (1...candidate.count).contains { NearWordsTests.distance(String(candidate.prefix($0)), typed) <= tolerance }
            }
            #expect(Set(completions.completions(of: typed, limit: 1_000)) == expected, "\(typed)")
        }
    }
}
