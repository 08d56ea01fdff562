import Testing

@testable import Language

@Suite struct NearWordsTests {
    static let vocabulary = [
        "våtmark", "våtmarker", "integration", "integrera", "lantbrukare", "landsbygd", "kommun", "vattenrening", "vat",
    ]

    @Test(arguments: [
        ("våtmrak", "våtmark"), ("intergration", "integration"), ("lantbrukae", "lantbrukare"), ("lansbyggd", "landsbygd"),
        ("kommmun", "kommun"), ("vatenrening", "vattenrening"),
    ])
    func `a slip of the pen is mended`(typed: String, meant: String) {
        #expect(NearWords(vocabulary: Self.vocabulary).near(typed).first?.word == meant)
    }

    @Test(arguments: ["vatt", "kom", "", "zzzzzzzz", "våtmark"])
    func `short, far and right words are left alone`(word: String) {
        #expect(NearWords(vocabulary: Self.vocabulary).near(word).allSatisfy { $0.word != word && $0.slips > 0 })
        if word != "våtmark" { #expect(NearWords(vocabulary: Self.vocabulary).near(word).isEmpty) }
    }

    /// The walk over sorted words must find exactly what comparing with every word finds.
    @Test func `the walk finds what comparing with every word finds`() {
        var generator = SystemRandomNumberGenerator()
        func word() -> String {
            String((0..<Int.random(in: 4...10, using: &generator)).map { _ in "abcå".randomElement(using: &generator) ?? "a" })
        }
        let vocabulary = Set((0..<400).map { _ in word() })
        let near = NearWords(vocabulary: vocabulary)
        for _ in 0..<200 {
            let typed = word()
            let tolerance = NearWords.tolerance(for: typed)
            let expected = vocabulary.filter {
                $0.first == typed.first && (1...max(1, tolerance)).contains(Self.distance($0, typed)) && tolerance > 0
            }
            #expect(Set(near.near(typed, limit: 1_000).map(\.word)) == expected, "\(typed)")
        }
    }

    @Test func `words of no letters and of very many stand in no other's way`() {
        let long = String(repeating: "a", count: 300)
        let near = NearWords(vocabulary: ["", long + "bcdefgh", long + "bcdefgx", long + "cdefghi", "aaaab"])
        #expect(Set(near.near(long + "bcdefg").map(\.word)) == [long + "bcdefgh", long + "bcdefgx"])
        #expect(near.near("aaaac").map(\.word) == ["aaaab"])
        #expect(NearWords(vocabulary: [""]).near("aaaaa").isEmpty && NearWords(vocabulary: []).near("aaaaa").isEmpty)
    }

    /// Optimal string alignment, the plain way.
    static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left), Array(right))
        var table = (0...a.count).map { row in (0...b.count).map { column in row == 0 ? column : column == 0 ? row : 0 } }
        for i in 1...a.count {
            for j in 1...b.count {
                table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1) }
            }
        }
        return table[a.count][b.count]
    }
}
