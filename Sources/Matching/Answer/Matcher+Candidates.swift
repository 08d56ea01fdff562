import Foundation
import Funding
import Language

/// A programme's fit to an idea, before rules are looked at.
struct ProgrammeFit: Sendable {
    let document: Int
    let score: Double
    /// 0…1, how much of what the idea says the programme speaks of.
    let relevance: Double
}

/// A call that may answer an idea.
struct CallCandidate: Sendable {
    let id: Call.ID
    let document: Int
    let relevance: Double
}

extension Matcher {
    /// A candidate must be at least this near the best one's relevance to be worth a reader's time.
    private static let relevanceFloor = 0.5
    /// How well a call's programme must suit an idea, beside the programme that suits it best.
    private static let leastFit = 0.6
    private static let fitOfUnknownProgramme = 0.5
    /// From here a call's own words speak for it, whatever its programme.
    private static let nearlyAll = 0.8
    private static let mostCalls = 30
    private static let mostProgrammes = 14

    /// How well every programme fits, by its words and by how it is meant to be carried out.
    func programmeFits(for idea: Idea, concepts: [Concept], circumstances: Circumstances) -> [Programme.ID: ProgrammeFit] {
        let scores = programmeScoring.scores(of: concepts)
        guard scores.attainable > 0 else { return [:] }
        var fits: [Programme.ID: ProgrammeFit] = [:]
        for document in scores.values.indices {
            guard let programme = programme(Identifier(programmeScoring.index.id(of: document))) else { continue }
            let score =
                scores.score(of: document) * ProgrammeAffinity(idea: idea, programme: programme, circumstances: circumstances).factor
            fits[programme.id] = ProgrammeFit(
                document: document, score: score, relevance: Self.relevance(of: score, attainable: scores.attainable))
        }
        return fits
    }

    /// How well the words of every action meet the idea, by `programme/action`.
    func actionScores(for concepts: [Concept]) -> [String: Double] {
        let scores = actionScoring.scores(of: concepts)
        let met = scores.values.indices.filter { scores.values[$0] > 0 }
        return Dictionary(met.map { (actionScoring.index.id(of: $0), scores.score(of: $0)) }) { first, _ in first }
    }

    func programmeCandidates(from fits: [Programme.ID: ProgrammeFit]) -> [(programme: Programme, fit: ProgrammeFit)] {
        let best = fits.values.map(\.relevance).max() ?? 0
        return fits.compactMap { id, fit in programme(id).map { (programme: $0, fit: fit) } }
            .filter { $0.fit.relevance > 0 && $0.fit.relevance >= best * Self.relevanceFloor }
            .sorted { ($0.fit.relevance, $1.programme.id) > ($1.fit.relevance, $0.programme.id) }
            .prefix(Self.mostProgrammes).map(\.self)
    }

    /// Calls ahead whose words meet the idea's, if their programme suits it or they meet it as well as any programme does: a wetland call
    /// for researchers is a poor answer to a farmer, whatever words it shares.
    func callCandidates(for concepts: [Concept], fits: [Programme.ID: ProgrammeFit], at moment: Moment) -> [CallCandidate] {
        let scores = callScoring.scores(of: concepts)
        guard scores.attainable > 0 else { return [] }
        let bestFit = fits.values.map(\.relevance).max() ?? 0
        // By the programmes' numbers in the index, so that no name is made for a call that falls away.
        let shares = callAttributes.programmes.map { programme in
            fits[programme].map { bestFit > 0 ? $0.relevance / bestFit : 0 } ?? Self.fitOfUnknownProgramme
        }
        let instant = Int64(moment.instant.timeIntervalSince1970)
        let today = Day(of: moment.instant, in: .brussels).daysSince1970
        var best = BestDocuments(limit: Self.mostCalls)
        // No document is more relevant than by its own words alone: below this value none is looked at.
        var least = 1
        for (document, value) in scores.values.enumerated()
        where value >= least && callAttributes.isAhead(document, second: instant, day: today) {
            let fit = shares[callAttributes.programmeOfDocument[document]]
            let own = Self.relevance(of: scores.score(of: document), attainable: scores.attainable)
            guard fit >= Self.leastFit || own >= min(bestFit, Self.nearlyAll) else { continue }
            best.add(document, relevance: own * max(fit, own))
            if let worst = best.worst, own * max(fit, own) >= worst { least = Self.leastValue(of: worst, in: scores) }
        }
        let floor = (best.found.first?.relevance ?? 0) * Self.relevanceFloor
        return best.found.filter { $0.relevance >= floor }
            .map { CallCandidate(id: Identifier(callScoring.index.id(of: $0.document)), document: $0.document, relevance: $0.relevance) }
    }

    /// A value below which no document's own words make it as relevant as `relevance`.
    private static func leastValue(of relevance: Double, in scores: TextScoring.Scores) -> Int {
        // The stretching undone, and a little less, so that rounding leaves nobody out.
        let share = 1 - (max(0, 1 - relevance)).squareRoot()
        return max(1, Int(share * scores.attainable / scores.unit) - 1)
    }

    /// The share of what could be met, stretched so that a good match of a long text is not lost near 0.
    static func relevance(of score: Double, attainable: Double) -> Double {
        let share = min(1, max(0, score / attainable))
        return share * (2 - share)
    }
}
