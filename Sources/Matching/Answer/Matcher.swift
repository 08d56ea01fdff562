public import Funding
public import Language

/// Finds and explains what can fund an idea, over calls and programmes together. Pure and synchronous.
///
/// The stages: idea → concepts → scores of programmes and calls → candidates → eligibility → sections and explanation.
public struct Matcher: Sendable {
    let words: WordAnalysis
    let gazetteer: Gazetteer
    let geography: AnswerGeography
    let table: TermTable
    let programmeScoring: TextScoring
    let wording: ProgrammeWording
    let actionScoring: TextScoring
    let callScoring: TextScoring
    let callAttributes: CallAttributes
    /// In the order that `wording` numbers programmes in.
    let outlines: [ProgrammeOutline]
    private let outlinesByID: [Programme.ID: ProgrammeOutline]
    let spelling: SpellingCorrection
    /// The same for every viewer.
    let wordShares = WordShares()
    /// Whose own calls answers may name beside those that all desks share, by the number that `callAttributes` gives the desk.
    private(set) var viewer = CallAttributes.nobody

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
        geography = AnswerGeography(gazetteer)
        let owned = callIndex.ownedDocuments
        spelling = SpellingCorrection(lexicon: words.lexicon) { language in
            let mark = language == .swedish ? "s:" : "e:"
            return programmeIndex.vocabulary(marked: mark) + callIndex.vocabulary(marked: mark, inAtLeast: 3, leavingOut: owned)
        }
        table = TermTable(
            of: [(.calls, callIndex), (.programmes, programmeIndex), (.passages, passageIndex), (.actions, actionIndex)], vectors: vectors)
        callScoring = TextScoring(index: callIndex, as: .calls, vectors: vectors)
        programmeScoring = TextScoring(index: programmeIndex, as: .programmes)
        wording = ProgrammeWording(index: passageIndex, programmes: programmes)
        actionScoring = TextScoring(index: actionIndex, as: .actions)
        outlines = ProgrammeOutline.outlines(of: programmes, in: programmeIndex, actions: actionIndex, gazetteer: gazetteer)
        outlinesByID = Dictionary(outlines.map { ($0.id, $0) }) { first, _ in first }
        callAttributes = CallAttributes(index: callIndex, programmes: outlines)
    }

    /// The same matcher for one desk: its answers name that desk's own calls too. Otherwise they name those alone that all desks share.
    public func limited(to desk: String) -> Matcher {
        var matcher = self
        matcher.viewer = callAttributes.number(of: desk)
        return matcher
    }

    /// Whether the first word that nobody knows need not wait.
    public var isReadyForUnknownWords: Bool { spelling.hasVocabularies }

    /// Gathers the vocabularies that such a word is looked for in, some hundredths of a second each.
    public func prepareForUnknownWords() {
        spelling.gatherVocabularies()
    }

    /// The answer to an idea: the best of each section, sections in their order, best first within each.
    ///
    /// - Parameters:
    ///   - limit: how many matches at most, over all sections.
    ///   - calls: fetches calls by their ids; one that has gone since the index was built is passed over.
    public func matches<Fault>(
        for idea: Idea, at moment: Moment, limitedTo limit: Int = 20, calls fetch: ([Call.ID]) throws(Fault) -> [Call]
    ) throws(Fault) -> [Match] {
        let analysed = analysed(idea, at: moment)
        guard !analysed.concepts.isEmpty, limit > 0 else { return [] }
        let profiles = programmeScoring.scores(of: analysed.terms)
        let fits = programmeFits(analysed, profiles: profiles.words)
        let callScores = callScoring.scores(of: analysed.terms)
        let candidates = callCandidates(callScores, fits: fits, at: moment)
        let fetched = try fetch(candidates.map(\.id))
        let callsByID = Dictionary(fetched.map { ($0.id, $0) }) { first, _ in first }
        var standing = StandingVerdicts(in: analysed.circumstances)
        let calls = candidates.compactMap { candidate in
            callsByID[candidate.id].map { judged($0, candidate, given: &standing, at: moment) }
        }
        let listed = Set(calls.filter { $0.section == .open || $0.section == .coming }.compactMap(\.programme?.number))
        let actionScores = actionScoring.wordScores(of: analysed.terms)
        let others = programmeCandidates(from: fits).filter { !listed.contains($0.outline.number) }
            .map { judged($0, actionScores: actionScores, given: &standing, at: moment) }
        let ordered = Match.Section.allCases.flatMap { section in
            (calls + others).filter { $0.section == section }.sorted(by: Judged.isBefore)
        }
        return explained(Self.shared(ordered, limit: limit), terms: analysed.terms, profiles: profiles, callScores: callScores)
    }

    /// How well each programme fits the idea, best first; every programme, closed ones too.
    public func rankedProgrammes(for idea: Idea, at moment: Moment) -> [(programme: Programme.ID, relevance: Double)] {
        let analysed = analysed(idea, at: moment)
        return programmeFits(analysed, profiles: programmeScoring.wordScores(of: analysed.terms))
            .sorted { ($0.relevance, $1.outline.id) > ($1.relevance, $0.outline.id) }
            .map { ($0.outline.id, $0.relevance) }
    }

    func outline(_ id: Programme.ID) -> ProgrammeOutline? { outlinesByID[id] }

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
