import Foundation
import Funding
import Language
import Testing

@testable import Matching

@Suite struct WordVectorsTests {
    private static let file = RealCatalogue.root.appending(path: "Lexicon/english-vectors.bin")

    private func cosine(_ left: [String], _ right: [String]) throws -> Float {
        let vectors = try RealCatalogue.vectors.get()
        func direction(_ stems: [String]) throws -> [Float] {
            var sum = [Float](repeating: 0, count: vectors.dimension)
            for stem in stems { vectors.addFound(try #require(vectors.place(of: stem)), times: 1, to: &sum) }
            return try #require(Meaning.normalised(sum))
        }
        return zip(try direction(left), try direction(right)).reduce(0) { $0 + $1.0 * $1.1 }
    }

    @Test func `words of one subject are nearer than words of different ones`() throws {
        #expect(try cosine(["solar"], ["photovolta"]) > cosine(["solar"], ["museum"]))
        #expect(try cosine(["migrat"], ["refuge"]) > cosine(["migrat"], ["batteri"]))
        #expect(try cosine(["hydrogen"], ["fuel"]) > cosine(["hydrogen"], ["museum"]))
    }

    @Test func `a cut or foreign file is refused`() throws {
        let whole = try Data(contentsOf: Self.file)
        for length in [0, 7, 8, 31, 32, 1_000, whole.count - 1] {
            #expect(throws: WordVectors.Unusable.self) { try WordVectors(data: whole.prefix(length)) }
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            let noise = Data((0..<Int.random(in: 0...5_000)).map { _ in UInt8.random(in: 0...255, using: &generator) })
            #expect(throws: WordVectors.Unusable.self) { try WordVectors(data: Data("UTBLKVEC".utf8) + noise) }
        }
    }

    /// What is told of a call must be all that made its place: the parts sum to the score.
    @Test func `the contributions of words and meaning sum to the score`() throws {
        let matcher = try RealCatalogue.matcher.get()
        let concepts = matcher.words.concepts(
            of: "Kommunen vill återställa våtmarker och skydda vattnet i sjöarna mot gifter", in: .swedish)
        let scores = matcher.callScoring.scores(of: concepts)
        let documents = Array(BestDocuments.best(20, of: scores.combined))
        let contributions = matcher.callScoring.contributions(of: concepts, to: documents, in: scores)
        let sizes = try #require(matcher.callScoring.index.rows(named: DocumentMeaning.sizes, bytesPerDocument: 1) { [UInt8]($0) })
        for document in documents {
            let size = Double(scores.level * matcher.callScoring.weightOfSize * Float(sizes[document]) / 255)
            let sum = try #require(contributions[document]).reduce(size) { $0 + $1.value }
            let score = Double(scores.combined[document])
            #expect(abs(sum - score) < 0.03 * score, "\(sum) \(score)")
        }
    }
}
