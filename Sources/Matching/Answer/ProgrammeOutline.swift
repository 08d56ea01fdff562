import Funding

/// A programme with what ranking needs of it for every idea, worked out once.
///
/// A class, so that an answer refers to the programme and does not copy it.
final class ProgrammeOutline: Sendable {
    let programme: Programme
    /// Its place among all programmes.
    let number: Int
    /// Its number in the index of programmes; `nil` where the index was built without it.
    let document: Int?
    /// The numbers of the programmes that succeed it.
    let successors: [Int]
    /// The names, with their periods, of the programmes that succeed it.
    let successorNames: [Localized]
    let terms: ProgrammeTerms
    /// The numbers of its actions in the index of actions, in the order of its actions; `nil` where the index was built without one.
    let actionDocuments: [Int?]
    /// The rules that hold under each of its actions, in the order of its actions.
    private let rulesOfActions: [[StandingRule]]
    private let ownRules: [StandingRule]

    var id: Programme.ID { programme.id }
    /// Whether it is found by another's ideas beside its own.
    var sharesIdeas: Bool { programme.sharesIdeasOf != nil }

    private init(
        programme: Programme, number: Int, document: Int?, successors: [Programme], numbers: [Programme.ID: Int],
        terms: ProgrammeTerms, actionDocuments: [Int?],
        gazetteer: Gazetteer
    ) {
        self.programme = programme
        self.number = number
        self.document = document
        self.successors = successors.compactMap { numbers[$0.id] }
        successorNames = successors.map(\.name)
        self.terms = terms
        self.actionDocuments = actionDocuments
        func rules(under action: Action?) -> [StandingRule] {
            programme.rules(under: action).map {
                StandingRule($0, as: programme.reference(to: $0.id, under: action), gazetteer: gazetteer)
            }
        }
        rulesOfActions = programme.actions.map(rules(under:))
        ownRules = rules(under: nil)
    }

    /// The rules under one of its actions, by the action's number; without one, those of the programme.
    func rules(underAction number: Int?) -> [StandingRule] { number.map { rulesOfActions[$0] } ?? ownRules }

    /// The outlines in the order of the programmes.
    ///
    /// - Parameters:
    ///   - index: holds the programmes by their ids.
    ///   - actions: holds their actions as `programme/action`.
    static func outlines(
        of programmes: [Programme], in index: SearchIndex, actions: SearchIndex, gazetteer: Gazetteer
    ) -> [ProgrammeOutline] {
        let (documents, actionDocuments) = (index.documentsByID, actions.documentsByID)
        let numbers = Dictionary(programmes.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return programmes.enumerated().map { number, programme in
            ProgrammeOutline(
                programme: programme, number: number, document: documents[programme.id.rawValue],
                successors: programme.succeededBy.compactMap { numbers[$0] }.map { programmes[$0] }, numbers: numbers,
                terms: ProgrammeTerms(programme, gazetteer: gazetteer),
                actionDocuments: programme.actions.map { actionDocuments["\(programme.id)/\($0.id)"] }, gazetteer: gazetteer)
        }
    }
}
