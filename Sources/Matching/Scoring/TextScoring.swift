import CVectorLoops
import Foundation
import Language

/// BM25F over concepts, and nearness in meaning beside it.
///
/// Every way of saying a thing counts as one thing, by its best match in the document. Robertson & Zaragoza, "The Probabilistic Relevance
/// Framework: BM25 and Beyond" (2009), with the synonyms of a concept grouped as in Pirkola, "The effects of query structure and dictionary
/// setups" (1998).
struct TextScoring: Sendable {
    /// What meaning counts where no word meets.
    private static let leastLevel: Float = 0.02
    /// What the words of the best answer usually reach in a collection of titles, as a cosine: measured on projects and their calls.
    private static let usualCosine: Float = 0.2
    /// A collection whose documents have fewer different words and pairs on average is one of titles: Horizon's topics with their search
    /// words and destinations have 49, texts of research projects 121.
    static let fewWords = 70

    let index: SearchIndex
    /// What the index is in the tables that terms are looked up in.
    private let collection: TermTable.Collection
    /// Those that the index was built with; `nil` for a collection that is found by words alone.
    let vectors: WordVectors?
    /// By position in the vocabulary: how much a term tells documents apart.
    private let rarities: [Float]
    /// Whether documents say so little that other texts must tell how rare a word is, and meaning must help.
    private let isTerse: Bool

    init(index: SearchIndex, as collection: TermTable.Collection = .calls, vectors: WordVectors? = nil) {
        self.index = index
        self.collection = collection
        self.vectors = vectors
        rarities = index.data.withUnsafeBytes { bytes in
            (0..<index.termCount).map {
                Float(
                    InverseFrequency.of(
                        Double(min(index.documentFrequency(of: $0, in: bytes), index.documentCount)), among: index.documentCount))
            }
        }
        isTerse = index.postingCount < Self.fewWords * index.documentCount
    }

    /// What nearness in meaning counts beside words, in levels; tried on projects of 2023 and their calls, which the vectors were not learned
    /// from, and on Swedish texts and their English originals.
    var weightOfMeaning: Float { isTerse ? 3 : 0.3 }

    /// What it counts beside words that calls like it funded much, in levels; where texts are long, a short one is no likelier to be meant.
    var weightOfSize: Float { isTerse ? 1.2 : 0 }

    /// The concepts of a text that stand in the collection, weighed.
    func sought(_ terms: SoughtTerms, _ bytes: UnsafeRawBufferPointer) -> SoughtConcepts {
        SoughtConcepts(
            terms, in: index, as: collection, rarities: rarities,
            weightedBy: vectors == nil ? nil : isTerse ? terms.projectRarities : terms.distinctness, bytes
        )
    }

    func scores(of terms: SoughtTerms) -> Scores {
        let words = wordScores(of: terms)
        var combined = [Float](unsafeUninitializedCapacity: index.documentCount) { combined, count in
            vector_loops_scale(combined.baseAddress, words.values, index.scales, Float(SoughtConcepts.share), index.documentCount)
            count = index.documentCount
        }
        // Among titles, one word met by chance is often the best there is: a level that follows it would let it outweigh all meaning.
        let level =
            isTerse ? Self.usualCosine * Float(words.query.length) : max(Self.leastLevel, vector_loops_greatest(combined, combined.count))
        let meaning = vectors == nil ? nil : terms.meaning
        if let meaning { add(meaning, times: level, to: &combined) }
        return Scores(words, combined: combined, meaning: meaning, level: level)
    }

    func wordScores(of terms: SoughtTerms) -> WordScores {
        index.data.withUnsafeBytes { bytes in
            let query = sought(terms, bytes)
            var sums = ScoreSums(documentCount: index.documentCount)
            var lists: [ScoreSums.Term] = []
            for sought in query.concepts {
                lists.removeAll(keepingCapacity: true)
                for term in query.terms[sought.terms] where term.factor > 0 {
                    lists.append((index.postings(of: term.position, in: bytes), term.factor))
                }
                sums.add(lists)
            }
            return WordScores(query: query, values: sums.totals)
        }
    }

    private func add(_ meaning: IdeaMeaning, times level: Float, to combined: inout [Float]) {
        let nearness = index.rows(named: DocumentMeaning.directions, bytesPerDocument: meaning.direction.count) {
            Meaning.products(of: meaning.direction, with: $0)
        }
        guard let nearness else { return }
        index.rows(named: DocumentMeaning.sizes, bytesPerDocument: 1) { sizes in
            guard let sizes = sizes.bindMemory(to: UInt8.self).baseAddress else { return }
            vector_loops_combine(
                &combined, nearness, level * weightOfMeaning / Meaning.unit, sizes, level * weightOfSize / 255, combined.count)
        }
    }
}
