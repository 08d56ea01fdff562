import Foundation
import Funding
import Language
import Testing

@testable import Matching

/// A damaged index is never trusted and never crashes its reader.
@Suite struct IndexDamageTests {
    let whole: Data

    init() throws {
        var builder = IndexBuilder(words: try RealCatalogue.words.get())
        // Enough documents that terms have blocks, and few enough of one word that they have distances.
        for number in 0..<700 {
            let text = "wetlands w\(number % 7)x rivers w\(number % 300)y" + (number % 5 == 0 ? " roads" : "")
            builder.add(IndexDocument(id: "d\(number)", passages: [.init(.title, .english, text)]))
        }
        let isTaken = builder.addSection(named: "rows", bytesPerDocument: 3, rows: [UInt8](repeating: 1, count: 2_100))
        #expect(isTaken)
        whole = builder.build(fingerprint: 7)
    }

    @Test func `an index cut off is refused`() {
        for length in Array(0..<400) + stride(from: 400, to: whole.count, by: 97) {
            #expect(throws: SearchIndex.Unusable.self) { try SearchIndex(data: whole.prefix(length)) }
        }
    }

    @Test func `any bit that flips is noticed`() {
        var generator = SystemRandomNumberGenerator()
        let positions = Array(0..<300) + (0..<600).map { _ in Int.random(in: 0..<whole.count, using: &generator) }
        for position in positions {
            var damaged = whole
            damaged[position] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            #expect(throws: SearchIndex.Unusable.self) { try SearchIndex(data: damaged) }
        }
    }

    @Test func `random bytes are refused`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let count = Int.random(in: 0...2_000, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(throws: SearchIndex.Unusable.self) { try SearchIndex(data: Data(bytes)) }
            #expect(throws: SearchIndex.Unusable.self) { try SearchIndex(data: Data(IndexLayout.magic + bytes)) }
        }
    }

    /// The checksum made right again, as if it had failed to notice: the reader may answer nonsense, but it answers.
    @Test func `damage that goes unnoticed crashes nothing`() throws {
        var generator = SystemRandomNumberGenerator()
        let words = try RealCatalogue.words.get()
        let concepts = words.concepts(of: "wetlands roads rivers w3x w17y", in: .english)
        for round in 0..<400 {
            var damaged = [UInt8](whole)
            for _ in 0...round % 20 {
                damaged[Int.random(in: 24..<damaged.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            if round % 4 == 0 { damaged.removeLast(Int.random(in: 0..<damaged.count - 40, using: &generator)) }
            let sum = damaged.withUnsafeBytes { IndexLayout.checksum(UnsafeRawBufferPointer(rebasing: $0[IndexLayout.checkedFrom...])) }
            damaged.replaceSubrange(8..<16, with: withUnsafeBytes(of: sum.littleEndian) { Array($0) })
            guard let index = try? SearchIndex(data: Data(damaged)) else { continue }
            let scoring = TextScoring(index: index)
            let terms = SoughtTerms(concepts, in: TermTable(of: [(.calls, index)], vectors: nil))
            let scores = scoring.scores(of: terms)
            #expect(scores.words.values.count == index.documentCount)
            let contributions = scoring.contributions(of: terms, to: [0, 350, 699, -1, 5_000], in: scores)
            for list in contributions { #expect(scoring.evidence(list, concepts: concepts, whole: 1).count <= 6) }
            _ = index.vocabulary(marked: "e:")
            for document in 0..<min(index.documentCount, 800) { _ = (index.id(of: document), index.programme(of: document)) }
        }
    }

    /// Lists of any bytes at all, of any claimed length.
    @Test func `a posting list of random bytes stays within its documents`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...600, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let documents = Int.random(in: 0...500, using: &generator)
            bytes.withUnsafeBytes { bytes in
                let list = PostingList(bytes: bytes, count: Int.random(in: 0...400, using: &generator), documentCount: documents)
                if list.dense == nil {
                    list.forEach { document, _ in #expect((0..<documents).contains(document)) }
                }
                for document in -2..<documents + 2 { _ = list.strength(in: document) }
            }
        }
    }
}
