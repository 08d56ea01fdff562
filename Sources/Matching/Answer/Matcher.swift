public import Funding
public import Language

/// Finds and explains what can fund an idea, over calls and programmes together. Pure and synchronous.
///
/// The stages: idea → concepts → scores of programmes and calls → candidates → eligibility → sections and explanation.
public struct Matcher: Sendable {
    let words: WordAnalysis
    let gazetteer: Gazetteer
    let programmeScoring: TextScoring
    let wording: ProgrammeWording
    let actionScoring: TextScoring
    let callScoring: TextScoring
    let callAttributes: CallAttributes
    private let programmesByID: [Programme.ID: Programme]
    /// In the order that `wording` numbers programmes in.
    let outlines: [ProgrammeOutline]
    let spelling: SpellingCorrection

    /// - Parameters:
    ///   - vectors: those that the call index was built with.
    ///   - programmeIndex: an index whose documents are programmes by their ids.
    ///   - passageIndex: an index whose documents are the programmes' single texts, each with its programme.
    ///   - actionIndex: an index whose documents are actions as `programme/action`.
    ///   - callIndex: an index whose documents are calls by their ids.
    public init(
        words: WordAnalysis, vectors: WordVectors?, programmes: [Programme], gazetteer: Gazetteer,
        programmeIndex: SearchIndex, passageIndex: SearchIndex, actionIndex: SearchIndex, callIndex: SearchIndex
    ) {
        self.words = words
        self.gazetteer = gazetteer
        spelling = SpellingCorrection(lexicon: words.lexicon) { language in
            let mark = language == .swedish ? "s:" : "e:"
            return programmeIndex.vocabulary(marked: mark) + callIndex.vocabulary(marked: mark, inAtLeast: 3)
        }
        programmeScoring = TextScoring(index: programmeIndex, vectors: nil)
        wording = ProgrammeWording(index: passageIndex, programmes: programmes)
        outlines = ProgrammeOutline.outlines(of: programmes, in: programmeIndex, gazetteer: gazetteer)
        actionScoring = TextScoring(index: actionIndex, vectors: nil)
        callScoring = TextScoring(index: callIndex, vectors: vectors)
        callAttributes = CallAttributes(index: callIndex)
        programmesByID = Dictionary(programmes.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The answer to an idea: the best of each section, sections in their order, best first within each.
    ///
    /// - Parameters:
    ///   - limit: how many matches at most, over all sections.
    ///   - calls: fetches calls by their ids; one that has gone since the index was built is passed over.
    public func matches<Fault>(
        for idea: Idea, at moment: Moment, limitedTo limit: Int = 20, calls fetch: ([Call.ID]) throws(Fault) -> [Call]
    ) throws(Fault) -> [Match] {
        let concepts = concepts(of: idea)
        guard !concepts.isEmpty, limit > 0 else { return [] }
        let circumstances = Circumstances(idea: idea, gazetteer: gazetteer, day: moment.day)
        let fits = programmeFits(concepts: concepts, circumstances: circumstances)
        let callScores = callScoring.scores(of: concepts)
        let candidates = callCandidates(callScores, fits: fits, at: moment)
        let fetched = try fetch(candidates.map(\.id))
        let callsByID = Dictionary(fetched.map { ($0.id, $0) }) { first, _ in first }
        var standing = StandingVerdicts(in: circumstances)
        let calls = candidates.compactMap { candidate in
            callsByID[candidate.id].map { judged($0, candidate, given: &standing, at: moment) }
        }
        let listed = Set(calls.filter { $0.section == .open || $0.section == .coming }.compactMap(\.programme?.id))
        let actionScores = actionScores(for: concepts)
        let others = programmeCandidates(from: fits).filter { !listed.contains($0.programme.id) }
            .map { judged($0, actionScores: actionScores, given: &standing, at: moment) }
        let ordered = Match.Section.allCases.flatMap { section in
            (calls + others).filter { $0.section == section }.sorted(by: Judged.isBefore)
        }
        return explained(Self.shared(ordered, limit: limit), concepts: concepts, callScores: callScores)
    }

    /// How well each programme fits the idea, best first; every programme, closed ones too.
    public func rankedProgrammes(for idea: Idea, at moment: Moment) -> [(programme: Programme.ID, relevance: Double)] {
        let concepts = concepts(of: idea)
        let circumstances = Circumstances(idea: idea, gazetteer: gazetteer, day: moment.day)
        return programmeFits(concepts: concepts, circumstances: circumstances)
            .sorted { ($0.value.relevance, $1.key) > ($1.value.relevance, $0.key) }
            .map { ($0.key, $0.value.relevance) }
    }

    /// What the idea speaks of. Where it takes place says little of what it is about: names of places count for less.
    func concepts(of idea: Idea) -> [Concept] {
        readConcepts(of: idea).map { concept in
            // Lund is a town and lund a grove: only a capital makes a name of it.
            concept.surface.first?.isUppercase == true && gazetteer.area(named: concept.surface) != nil
                ? concept.weighted(by: Self.weightOfPlaces) : concept
        }
    }

    private func readConcepts(of idea: Idea) -> [Concept] {
        if let neighbour = idea.neighbourLanguage { return words.concepts(of: idea.text, inOther: neighbour.rawValue) }
        return words.concepts(of: idea.text, in: idea.language, spelling: spelling)
    }

    private static let weightOfPlaces = 0.25

    func programme(_ id: Programme.ID) -> Programme? { programmesByID[id] }

    /// Shares the places among the sections, so that many calls do not push out the right programmes: a place for each in turn, best first.
    /// No section gets more than three tenths, or three: whoever wants to see more asks for more.
    private static func shared(_ matches: [Judged], limit: Int) -> [Judged] {
        let share = max(3, limit * 3 / 10)
        var queues = Match.Section.allCases.map { section in matches.filter { $0.section == section }.prefix(share) }
        var chosen = queues.map { _ in [Judged]() }
        var left = limit
        while left > 0, queues.contains(where: { !$0.isEmpty }) {
            for section in queues.indices where left > 0 && !queues[section].isEmpty {
                chosen[section].append(queues[section].removeFirst())
                left -= 1
            }
        }
        return Array(chosen.joined())
    }
}
