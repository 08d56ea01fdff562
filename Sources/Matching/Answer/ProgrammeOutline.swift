import Funding

/// What ranking needs of a programme for every idea, worked out once.
struct ProgrammeOutline: Sendable {
    let id: Programme.ID
    /// Its number in the index of programmes; `nil` where the index was built without it.
    let document: Int?
    let period: Period
    /// The numbers of the programmes that succeed it.
    let successors: [Int]
    let terms: ProgrammeTerms
    /// Whether it is found by another's ideas beside its own.
    let sharesIdeas: Bool

    /// The outlines in the order of the programmes.
    static func outlines(of programmes: [Programme], in index: SearchIndex, gazetteer: Gazetteer) -> [ProgrammeOutline] {
        let documents = Dictionary((0..<index.documentCount).map { (index.id(of: $0), $0) }) { first, _ in first }
        let numbers = Dictionary(programmes.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return programmes.map { programme in
            ProgrammeOutline(
                id: programme.id, document: documents[programme.id.rawValue], period: programme.period,
                successors: programme.succeededBy.compactMap { numbers[$0] }, terms: ProgrammeTerms(programme, gazetteer: gazetteer),
                sharesIdeas: programme.sharesIdeasOf != nil)
        }
    }
}
