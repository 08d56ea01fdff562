import TestSupport
import Testing

@testable import Storage

/// Words looked for in the text of all titles, against words looked for in each call's titles by themselves.
struct TitleTextTests {
    /// Few letters, so that words stand in titles by chance, in some of them several times, and pieces of words nearly everywhere.
    private static func text(_ lengths: ClosedRange<Int>, using chance: inout SeededGenerator) -> String {
        String((0..<Int.random(in: lengths, using: &chance)).map { _ in "aabeå ö".randomElement(using: &chance) ?? "a" })
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `finds a word where it stands and nowhere else`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let titles = (0..<Int.random(in: 0...40, using: &chance)).map { _ in
            FoldedTitles(folded: Self.text(0...90, using: &chance))
        }
        let text = TitleText(titles)
        for _ in 0..<40 {
            let words = (0..<Int.random(in: 0...3, using: &chance)).map { _ in
                Self.text(1...5, using: &chance).filter { $0 != " " }
            }
            let sought = TitleWords(words)
            #expect(text.places(of: sought) == titles.map(sought.stand), "\(words)")
        }
    }

    @Test func `finds a word at both ends, one of one byte, one of one letter only, and none that is longer than all`() {
        let titles = ["ö", "aaa", "", "vatten och vattenvård", "mark\nland"].map(FoldedTitles.init(folded:))
        let text = TitleText(titles)
        for word in ["ö", "a", "aa", "aaa", "aaaa", "vatten", "vård", "markland", "land", "v", "x", String(repeating: "a", count: 99)] {
            let sought = TitleWords([word])
            #expect(text.places(of: sought) == titles.map(sought.stand), "\(word)")
        }
        #expect(text.places(of: TitleWords(["vatten"])) == [false, false, false, true, false])
        #expect(text.places(of: TitleWords(["a", "n"])) == [false, false, false, true, true])
        #expect(TitleText([]).places(of: TitleWords(["a"])) == [])
    }
}
