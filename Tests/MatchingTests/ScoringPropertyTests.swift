import Foundation
import Funding
import Testing

@testable import Language
@testable import Matching

/// What must hold of scores whatever the collection.
@Suite struct ScoringPropertyTests {
    private static let vocabulary = (0..<60).map { "w\($0)q" }

    let words: WordAnalysis

    init() throws { words = try RealCatalogue.words.get() }

    private func text(_ count: Int, _ generator: inout SystemRandomNumberGenerator) -> String {
        // The square makes some words common and most rare.
        (0..<count).map { _ in
            let share = Double.random(in: 0..<1, using: &generator)
            return Self.vocabulary[Int(share * share * Double(Self.vocabulary.count))]
        }.joined(separator: " ")
    }

    private func documents(_ count: Int, _ generator: inout SystemRandomNumberGenerator) -> [IndexDocument] {
        (0..<count).map { number in
            IndexDocument(
                id: "d\(number)",
                passages: [.init(.title, .english, text(4, &generator)), .init(.text, .english, text(number % 30, &generator))])
        }
    }

    private func index(_ documents: [IndexDocument]) throws -> SearchIndex {
        var builder = IndexBuilder(words: words)
        for document in documents { builder.add(document) }
        return try SearchIndex(data: builder.build(fingerprint: 0))
    }

    /// Concepts of several terms, as translations make them.
    private func concepts(_ generator: inout SystemRandomNumberGenerator) -> [Concept] {
        (0..<12).map { number in
            Concept(
                surface: "c\(number)", weight: Double.random(in: 0.2...2, using: &generator),
                alternatives: (0..<Int.random(in: 1...4, using: &generator)).map { rank in
                    Concept.Alternative(
                        term: .english(text(1, &generator)), shown: "", weight: max(0.4, 1 - 0.15 * Double(rank)), link: .translation)
                })
        }
    }

    @Test func `the order in which documents are added makes no difference`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5 {
            let documents = documents(120, &generator)
            var one = IndexBuilder(words: words)
            var other = IndexBuilder(words: words)
            for document in documents { one.add(document) }
            for document in documents.shuffled(using: &generator) { other.add(document) }
            #expect(one.build(fingerprint: 1) == other.build(fingerprint: 1))
        }
    }

    @Test func `contributions sum to the score, and scoring is what adding up the lists gives`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<10 {
            let index = try index(documents(300, &generator))
            let scoring = TextScoring(index: index)
            let terms = SoughtTerms(concepts(&generator), in: TermTable(of: [(.calls, index)], vectors: nil))
            let scores = scoring.scores(of: terms)
            let contributions = scoring.contributions(of: terms, to: Array(0..<300), in: scores)
            for (document, ofDocument) in contributions.enumerated() {
                let sum = ofDocument.reduce(0) { $0 + $1.value }
                #expect(abs(sum - Double(scores.combined[document])) < 1e-5 * max(1, sum))
                #expect(scores.words.score(of: document) <= scores.words.attainable)
                #expect((0...1).contains(scores.relevance(of: document)))
                #expect(Set(ofDocument.map(\.concept)).count == ofDocument.count)
            }
        }
    }

    @Test func `the order of the words that are sought makes no difference`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<10 {
            let index = try index(documents(200, &generator))
            let scoring = TextScoring(index: index)
            let table = TermTable(of: [(.calls, index)], vectors: nil)
            let concepts = concepts(&generator)
            let scores = scoring.scores(of: SoughtTerms(concepts, in: table))
            let shuffled = scoring.scores(of: SoughtTerms(concepts.shuffled(using: &generator), in: table))
            // What is attainable is summed in the order of the words: the last digit may differ, and a rounding with it.
            for (one, other) in zip(scores.words.values, shuffled.words.values) { #expect(abs(Int(one) - Int(other)) <= concepts.count) }
            #expect(abs(scores.words.attainable - shuffled.words.attainable) <= 1e-9 * scores.words.attainable)
        }
    }

    @Test func `a further word that is sought never lowers a document`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<30 {
            var documents = documents(60, &generator)
            let words = text(6, &generator).split(separator: " ").map(String.init)
            let (shorter, longer) = (words.dropLast(), words)
            // As long as each other: in place of the word that is sought stands one that nobody seeks.
            documents.append(
                IndexDocument(id: "without", passages: [.init(.text, .english, (shorter + ["unsought"]).joined(separator: " "))]))
            documents.append(IndexDocument(id: "with", passages: [.init(.text, .english, longer.joined(separator: " "))]))
            let ranking = DocumentRanking(words: self.words, index: try index(documents))
            let found = ranking.ranking(of: longer.joined(separator: " "), in: .english, limitedTo: 100)
            let with = try #require(found.first { $0.id == "with" })
            let without = found.first { $0.id == "without" }?.score ?? 0
            #expect(with.score >= without)
        }
    }

    @Test func `the best are the first of all sorted`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let values = (0..<Int.random(in: 0...80, using: &generator)).map { _ in Float(Int.random(in: 0...9, using: &generator)) }
            let limit = Int.random(in: 0...20, using: &generator)
            let sorted = values.indices.filter { values[$0] > 0 }.sorted { (values[$0], $1) > (values[$1], $0) }
            #expect(BestDocuments.best(limit, of: values) == Array(sorted.prefix(limit)))
        }
    }

    @Test func `a list written is the list read`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let count = Int.random(in: 1...3_000, using: &generator)
            let share = Double.random(in: 0...1, using: &generator)
            let documents = (0..<UInt32(count)).filter { _ in Double.random(in: 0..<1, using: &generator) < share * share * share }
            let strengths = documents.map { _ in UInt8.random(in: 1...255, using: &generator) }
            var bytes: [UInt8] = []
            PostingList.append(documents: documents[...], strengths: strengths[...], among: count, to: &bytes)
            var expected = [UInt8](repeating: 0, count: count)
            for (document, strength) in zip(documents, strengths) { expected[Int(document)] = strength }
            bytes.withUnsafeBytes { bytes in
                let list = PostingList(bytes: bytes, count: documents.count, documentCount: count)
                #expect((0..<count).map(list.strength(in:)) == expected)
                if let dense = list.dense {
                    #expect(Array(dense) == expected)
                } else {
                    var found = [UInt8](repeating: 0, count: count)
                    list.forEach { found[$0] = $1 }
                    #expect(found == expected)
                }
            }
        }
    }
}
