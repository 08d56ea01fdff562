import Testing

@testable import Matching

@Suite struct BestDocumentsTests {
    /// Keeping the best must give what sorting everything gives.
    @Test func `the best kept are the first of all sorted`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let count = Int.random(in: 0...60, using: &generator)
            // Few different values, so that equals are common.
            let all = (0..<count).map { (document: $0, relevance: Double(Int.random(in: 0...8, using: &generator))) }
            let limit = Int.random(in: 0...12, using: &generator)
            var best = BestDocuments(limit: limit)
            for one in all { best.add(one.document, relevance: one.relevance) }
            let sorted = all.sorted { ($0.relevance, $1.document) > ($1.relevance, $0.document) }.prefix(limit)
            #expect(best.found.map(\.document) == sorted.map(\.document))
        }
    }
}
