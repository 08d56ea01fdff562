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
        #expect((0..<3).map(index.id(of:)) == ["one", "three", "två-å"])
        #expect((0..<3).map(index.programme(of:)) == ["", "", "life"])
        #expect(index.dates(of: 2).opens == opens.daysSince1970)
        #expect(index.dates(of: 2).lastEntry == Int64(lastEntry.timeIntervalSince1970))
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

    @Test func `rows of bytes follow their documents`() throws {
        var builder = IndexBuilder(words: words)
        for id in ["c", "a", "b"] { builder.add(document(id, "wetlands")) }
        let rows: [UInt8] = [3, 3, 1, 1, 2, 2]
        let areTaken = [
            builder.addSection(named: "vectors", bytesPerDocument: 2, rows: rows),
            builder.addSection(named: "model", bytes: [9]),
            builder.addSection(named: "vectors", bytesPerDocument: 2, rows: rows),
            builder.addSection(named: "other", bytesPerDocument: 2, rows: [1]),
            builder.addSection(named: "terms", bytes: []),
        ]
        #expect(areTaken == [true, true, false, false, false])
        let index = try SearchIndex(data: builder.build(fingerprint: 7))
        #expect(index.rows(named: "vectors", bytesPerDocument: 2) { Array($0) } == [1, 1, 2, 2, 3, 3])
        #expect(index.rows(named: "vectors", bytesPerDocument: 3) { $0.count } == nil)
        #expect(index.section(named: "model") { Array($0) } == [9])
        #expect(index.section(named: "none") { $0.count } == nil)
    }

    @Test func `the same documents give the same bytes`() {
        let documents = (0..<20).map { document("d\($0)", "wetlands rivers \($0 % 3 == 0 ? "towns" : "roads")") }
        #expect(data(documents) == data(documents))
    }
}
