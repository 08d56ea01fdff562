import Foundation
import Funding
import Language
import Testing

@testable import Matching

@Suite struct IndexTests {
    let words: WordAnalysis

    init() throws { words = try RealCatalogue.words.get() }

    private func data(_ documents: [IndexDocument], fingerprint: UInt64 = 7) -> Data {
        var builder = IndexBuilder(words: words)
        for document in documents { builder.add(document) }
        return builder.build(fingerprint: fingerprint)
    }

    private func document(_ id: String, _ text: String) -> IndexDocument {
        IndexDocument(id: id, passages: [.init(.title, .english, text)])
    }

    @Test func `what was put in comes out`() throws {
        let opens = try #require(Day(iso: "2027-01-12"))
        let lastEntry = opens.adding(days: 100).instant(hour: 17, in: .brussels)
        let index = try SearchIndex(
            data: data([
                document("one", "Wetlands and rivers"),
                IndexDocument(
                    id: "två-å", programme: "life", dates: .init(opens: opens, lastEntry: lastEntry),
                    passages: [.init(.text, .swedish, "En våtmark vid sjön")]),
                document("three", ""),
            ]))
        #expect((0..<3).map(index.id(of:)) == ["one", "två-å", "three"])
        #expect((0..<3).map(index.programme(of:)) == ["", "life", ""])
        #expect(index.dates(of: 1).opens == opens.daysSince1970)
        #expect(index.dates(of: 1).lastEntry == Int64(lastEntry.timeIntervalSince1970))
        #expect(index.dates(of: 0).opens == nil && index.dates(of: 0).lastEntry == nil)
        #expect(Set(index.vocabulary(marked: "e:")) == ["wetlands", "rivers"])
    }

    @Test func `an index of nothing answers nothing`() throws {
        let index = try SearchIndex(data: data([]))
        #expect(DocumentRanking(words: words, index: index).ranking(of: "wetlands", in: .english, limitedTo: 10).isEmpty)
    }

    @Test func `a stale, missing or foreign file is told apart`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(throws: SearchIndex.Unusable.missing) { try SearchIndex(file: file, fingerprint: 7) }
        try data([document("one", "wetlands")]).write(to: file)
        #expect(throws: SearchIndex.Unusable.stale) { try SearchIndex(file: file, fingerprint: 8) }
        #expect(try SearchIndex(file: file, fingerprint: 7).documentCount == 1)
        try Data("not an index".utf8).write(to: file)
        #expect(throws: SearchIndex.Unusable.damaged) { try SearchIndex(file: file, fingerprint: 7) }
    }

    /// Any byte that changes is noticed, and no cut makes the reader crash.
    @Test func `damage is noticed wherever it is`() throws {
        let whole = data([document("one", "Wetlands and rivers"), document("two", "Roads")])
        for length in stride(from: 0, to: whole.count, by: 3) {
            #expect(throws: SearchIndex.Unusable.self) { try SearchIndex(data: whole.prefix(length)) }
        }
        for position in IndexLayout.headerSize..<whole.count {
            var damaged = whole
            damaged[position] ^= 0x41
            #expect(throws: SearchIndex.Unusable.damaged) { try SearchIndex(data: damaged) }
        }
    }

    @Test func `the same documents give the same bytes`() {
        let documents = (0..<20).map { document("d\($0)", "wetlands rivers \($0 % 3 == 0 ? "towns" : "roads")") }
        #expect(data(documents) == data(documents))
    }
}
