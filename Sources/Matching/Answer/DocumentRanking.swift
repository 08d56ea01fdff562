public import Funding
public import Language

/// Ranks any collection for any text with the same words and scoring as the matcher's.
public struct DocumentRanking: Sendable {
    private let words: WordAnalysis
    private let scoring: TextScoring
    private let table: TermTable

    public init(words: WordAnalysis, index: SearchIndex, vectors: WordVectors? = nil) {
        self.words = words
        scoring = TextScoring(index: index, vectors: vectors)
        table = TermTable(of: [(.calls, index)], vectors: vectors)
    }

    /// The best documents, best first, with their scores; documents that share no word with the text are left out.
    public func ranking(of text: String, in language: Language, limitedTo limit: Int) -> [(id: String, score: Double)] {
        let scores = scoring.scores(of: SoughtTerms(words.concepts(of: text, in: language), in: table))
        return BestDocuments.best(limit, of: scores.combined).map { (id: scoring.index.id(of: $0), score: Double(scores.combined[$0])) }
    }
}
