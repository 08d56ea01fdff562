import Testing

@testable import Funding

struct TextDifferenceTests {
    private func passages(_ before: [String], _ after: [String]) -> [TextDifference.Passage] {
        TextDifference(from: CallText(paragraphs: before), to: CallText(paragraphs: after)).passages
    }

    @Test func `the same text has no difference`() {
        #expect(passages(["a b", "c"], ["a b", "c"]).isEmpty)
        #expect(passages([], []).isEmpty)
    }

    @Test func `words that were added to a paragraph stand between what was there`() {
        let before = "one two three four five six seven eight nine ten"
        #expect(
            passages(["x", before, "y"], ["x", before + " Corrigendum: clarified.", "y"]) == [
                .init(lead: "… three four five six seven eight nine ten", removed: "", added: "Corrigendum: clarified.", tail: "")
            ])
        #expect(
            passages(["the deadline is 3 November at noon"], ["the deadline is 5 November at noon"]) == [
                .init(lead: "the deadline is", removed: "3", added: "5", tail: "November at noon")
            ])
    }

    @Test func `whole paragraphs that came or went are told whole`() {
        #expect(passages(["a"], ["a", "new one"]) == [.init(lead: "", removed: "", added: "new one", tail: "")])
        #expect(passages(["old one", "a"], ["a"]) == [.init(lead: "", removed: "old one", added: "", tail: "")])
    }

    @Test func `the items of a list are paragraphs of their own`() {
        let before = CallText(blocks: [.heading("H"), .list(["a", "b"])])
        let after = CallText(blocks: [.heading("H"), .list(["a", "c", "b"])])
        #expect(TextDifference(from: before, to: after).passages == [.init(lead: "", removed: "", added: "c", tail: "")])
    }

    /// Comparing each with each would take minutes.
    @Test func `texts without end that share nothing but their ends are told as gone and come`() {
        let count = 20_000
        func text(_ word: String) -> [String] { ["start"] + (0..<count).map { "\(word) \($0)" } + ["end"] }
        let passages = passages(text("old"), text("new"))
        #expect(passages.count == count)
        #expect(passages.first == .init(lead: "", removed: "old", added: "new", tail: "0"))
    }

    /// Putting what was added in the place of what was removed gives the other text.
    @Test(arguments: 0..<200)
    func `a difference holds just what differs`(seed: Int) {
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        let before = (0..<next(6)).map { _ in (0..<(1 + next(4))).map { _ in ["a", "b", "c"][next(3)] }.joined(separator: " ") }
        var after = before
        for _ in 0..<next(3) where !after.isEmpty { after[next(after.count)] += " d" }
        if next(2) == 0 { after.insert("e e", at: next(after.count + 1)) }
        let passages = passages(before, after)
        #expect(passages.isEmpty == (before == after))
        let words: ([String]) -> [String: Int] = { list in
            list.joined(separator: " ").split(separator: " ").reduce(into: [:]) { $0[String($1), default: 0] += 1 }
        }
        var counts = words(before)
        for (word, number) in words(passages.map(\.removed)) { counts[word, default: 0] -= number }
        for (word, number) in words(passages.map(\.added)) { counts[word, default: 0] += number }
        #expect(counts.filter { $0.value != 0 } == words(after))
    }
}
