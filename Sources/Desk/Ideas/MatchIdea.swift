import Catalogue
public import Funding
public import Language
public import Matching
import Storage

/// Answers an idea.
public struct MatchIdea: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The matches with what a page or a file shows beside them.
    public struct Answer: Sendable {
        public let matches: [Match]
        /// The calls that the matches name, without their texts.
        public let calls: [Call.ID: Call]
        /// Words of the idea that nobody knows, with what may have been meant.
        public let unknownWords: [UnknownWord]
        /// Abbreviations in the idea with what they were read as.
        public let abbreviations: [Abbreviation]
        /// What to ask next; `nil` when nothing is left to ask.
        public let nextQuestion: NextQuestion?

        /// Whether so few answers fit that every unknown word is worth telling.
        public var isThin: Bool { matches.count { $0.section != .excluded } < MatchIdea.fewAnswers }
    }

    private static let fewAnswers = 3

    /// - Parameter asked: what has been asked about already.
    public func answer(
        to idea: Idea, at moment: Moment, limitedTo limit: Int = 20, asked: [QuestionTopic] = []
    ) async throws -> Answer {
        let matcher = try await desk.matchers.current()
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { connection in
            let moment = moment.exchanging(at: try LatestExchangeRate(desk).rate(on: moment.day, connection: connection))
            var fetched: [Call.ID: Call] = [:]
            let matches = try matcher.matches(for: idea, at: moment, limitedTo: limit) { ids throws in
                let calls = try CallStore.outlines(ids, within: scope, on: connection)
                for call in calls { fetched[call.id] = call }
                return calls
            }
            let named = Set(matches.compactMap(\.call))
            let planning = MatchPlanning(catalogue: desk.catalogue, idea: idea, moment: moment)
            let ordered = idea.place == nil ? HomeFirst(catalogue: desk.catalogue).ordered(matches) : matches
            return Answer(
                matches: ordered.map { planning.planned($0, call: $0.call.flatMap { fetched[$0] }) },
                calls: fetched.filter { named.contains($0.key) }, unknownWords: matcher.unknownWords(of: idea),
                abbreviations: desk.words.abbreviations(in: idea.text),
                nextQuestion: matcher.nextQuestion(
                    for: idea, among: matches, at: moment, asked: asked, home: desk.catalogue.municipality.area))
        }
    }
}
