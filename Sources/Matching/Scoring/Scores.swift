/// What an idea's text scores against every document of a collection.
struct Scores: Sendable {
    /// By document number: what its words met, in `unit`s.
    let values: [UInt16]
    let unit: Double
    /// What a document would score by words in which every concept is met in full.
    let attainable: Double
    /// By document number: words and meaning together.
    let combined: [Float]
    /// What nearness in meaning is measured in beside words: the best document's words or, among titles, what those usually reach.
    let level: Float
    private let bestCombined: Float
    private let bestRelevance: Double

    init(values: [UInt16], unit: Double, attainable: Double, combined: [Float], level: Float) {
        self.values = values
        self.unit = unit
        self.attainable = attainable
        self.combined = combined
        self.level = level
        bestCombined = combined.max() ?? 0
        bestRelevance = Self.relevance(of: Double(values.max() ?? 0) * unit, attainable: attainable)
    }

    /// What the document's words met.
    func score(of document: Int) -> Double { Double(values[document]) * unit }

    /// 0…1: for the best document, how much of what the idea says is met by words; for the others, less by how much less speaks for them.
    func relevance(of document: Int) -> Double {
        bestCombined > 0 ? bestRelevance * Double(max(0, combined[document]) / bestCombined) : 0
    }

    /// The share of what could be met, stretched so that a good match of a long text is not lost near 0.
    static func relevance(of score: Double, attainable: Double) -> Double {
        guard attainable > 0 else { return 0 }
        let share = min(1, max(0, score / attainable))
        return share * (2 - share)
    }
}
