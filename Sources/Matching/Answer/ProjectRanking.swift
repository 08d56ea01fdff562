public import Funding
public import Language

/// Ranks funded projects by how much they are like a text, with the matcher's words and scoring.
///
/// A project that a Swedish municipality takes part in goes before others of comparable relevance, which is up to twice its own: its
/// relevance counts `advantageOfMunicipalities` times as much. One that is much less like the text stays behind.
public struct ProjectRanking: Sendable {
    /// A project that was found.
    public struct Found: Sendable, Hashable {
        public let id: FundedProject.ID
        /// 0…1, without the advantage.
        public let relevance: Double
        public let hasSwedishMunicipality: Bool
    }

    /// What a Swedish municipality among the participants multiplies a project's relevance by, for its place in the list.
    public static let advantageOfMunicipalities = 2.0
    /// A project must be at least this near the best one's relevance to be called like the text. Whoever asks for a kind of participant is
    /// shown these too, so that it lies low.
    static let relevanceFloor = 0.25
    private static let most = 1_000
    /// The index's section with a byte for each project: 1 where a Swedish municipality takes part.
    static let municipalities = "swemuni"

    private let words: WordAnalysis
    private let scoring: TextScoring
    private let table: TermTable

    public init(words: WordAnalysis, index: SearchIndex, vectors: WordVectors) {
        self.words = words
        scoring = TextScoring(index: index, vectors: vectors)
        table = TermTable(of: [(.calls, index)], vectors: vectors)
    }

    /// The projects most like a text, first those that a reader should see first.
    public func ranking(of text: String, in language: Language) -> [Found] {
        ranking(of: words.concepts(of: text, in: language))
    }

    /// The same for an idea, which may be in a neighbour's language.
    public func ranking(of idea: Idea) -> [Found] {
        guard let neighbour = idea.neighbourLanguage else { return ranking(of: idea.text, in: idea.language) }
        return ranking(of: words.concepts(of: idea.text, inOther: neighbour.rawValue))
    }

    private func ranking(of concepts: [Concept]) -> [Found] {
        let scores = scoring.scores(of: SoughtTerms(concepts, in: table))
        let best = scores.combined.indices.reduce(0) { max($0, scores.relevance(of: $1)) }
        guard best > 0 else { return [] }
        let isMunicipal = scoring.index.rows(named: Self.municipalities, bytesPerDocument: 1) { $0.map { $0 > 0 } }
        let least = scores.leastCombined(forRelevance: best * Self.relevanceFloor)
        var found = BestDocuments(limit: Self.most)
        for (document, combined) in scores.combined.enumerated() where combined >= least && scores.words.values[document] > 0 {
            let relevance = scores.relevance(of: document)
            guard relevance >= best * Self.relevanceFloor else { continue }
            let advantage = isMunicipal?[document] == true ? Self.advantageOfMunicipalities : 1
            found.add(document, relevance: relevance * advantage)
        }
        return found.found.map { document, _ in
            Found(
                id: Identifier(scoring.index.id(of: document)), relevance: scores.relevance(of: document),
                hasSwedishMunicipality: isMunicipal?[document] ?? false)
        }
    }
}

extension IndexBuilder {
    /// Says of each project, in the order they were added, whether a Swedish municipality takes part.
    public mutating func addMunicipalities(_ flags: [Bool]) {
        _ = addSection(named: ProjectRanking.municipalities, bytesPerDocument: 1, rows: flags.map { $0 ? 1 : 0 })
    }
}
