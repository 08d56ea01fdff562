import CVectorLoops

/// What the documents of a collection say of the words that are sought.
struct WordScores {
    /// What was sought.
    let query: SoughtConcepts
    /// By document number: what its words met, in `query.unit`s.
    let values: [UInt16]

    /// What a document would score in which every concept is met in full.
    var attainable: Double { query.attainable }

    /// What the document's words met.
    func score(of document: Int) -> Double { Double(values[document]) * query.unit }
}

/// What an idea's text scores against every document of a collection.
struct Scores {
    let words: WordScores
    /// By document number: words and meaning together.
    let combined: [Float]
    /// The idea's direction among meanings; `nil` where no word of it has one, or the collection is found by words alone.
    let meaning: IdeaMeaning?
    /// What nearness in meaning is measured in beside words: the best document's words or, among titles, what those usually reach.
    let level: Float
    private let bestRelevance: Double
    private let bestCombined: Float

    init(_ words: WordScores, combined: [Float], meaning: IdeaMeaning?, level: Float) {
        self.words = words
        self.combined = combined
        self.meaning = meaning
        self.level = level
        bestCombined = vector_loops_greatest(combined, combined.count)
        let bestValue = vector_loops_greatest_sum(words.values, words.values.count)
        bestRelevance = Self.relevance(of: Double(bestValue) * words.query.unit, attainable: words.attainable)
    }

    /// 0…1: for the best document, how much of what the idea says is met by words; for the others, less by how much less speaks for them.
    func relevance(of document: Int) -> Double {
        bestCombined > 0 ? bestRelevance * Double(max(0, combined[document]) / bestCombined) : 0
    }

    /// A little less than the combined score of a document of some relevance: most documents fall away by comparing one number.
    func leastCombined(forRelevance relevance: Double) -> Float {
        bestRelevance > 0 ? Float(relevance / bestRelevance * 0.999) * bestCombined : 0
    }

    /// The share of what could be met, stretched so that a good match of a long text is not lost near 0.
    static func relevance(of score: Double, attainable: Double) -> Double {
        guard attainable > 0 else { return 0 }
        let share = min(1, max(0, score / attainable))
        return share * (2 - share)
    }
}
