import Foundation
import Funding
import Language

/// A programme's fit to an idea, before its rules are judged.
struct ProgrammeFit: Sendable {
    let outline: ProgrammeOutline
    let document: Int
    let affinity: ProgrammeAffinity
    /// 0…1, how well it answers the idea: for the best one, how much of what the idea says is met by words; for the others, less by how
    /// much less speaks for them. 0 where no word meets.
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
    /// How fast relevance falls with the evidence: half for one that is a sixtieth as likely as the best.
    private static let temper = 6.0
    /// Enough to put one programme behind another, too little to bring a third between.
    private static let stepBehind = 0.01
    private static let mostCalls = 30
    private static let mostProgrammes = 14

    /// How well every programme fits that a word of the idea meets, by its words and by how it is meant to be carried out.
    ///
    /// - Parameter profiles: what the idea's words score against every programme.
    func programmeFits(_ analysed: AnalysedIdea, profiles: WordScores) -> [ProgrammeFit] {
        guard profiles.attainable > 0 else { return [] }
        let wordings = wording.scores(of: analysed.terms)
        let applicants = ProgrammeAffinity.Applicants(analysed)
        var affinities: [ProgrammeAffinity] = []
        var scores: [Double] = []
        for outline in outlines {
            var affinity = ProgrammeAffinity(outline.terms, for: applicants)
            affinity[.wording] = wordings[outline.number]
            affinities.append(affinity)
            // Among equals, the one whose ideas they are goes first.
            scores.append(affinity.score - (outline.sharesIdeas ? Self.stepBehind : 0))
        }
        setClosedBelowSuccessors(&scores, on: analysed.circumstances.day)
        let met = outlines.filter { outline in outline.document.map { profiles.values[$0] > 0 } ?? false }
        guard let best = met.max(by: { scores[$0.number] < scores[$1.number] }), let bestDocument = best.document else { return [] }
        let level = Scores.relevance(of: profiles.score(of: bestDocument), attainable: profiles.attainable)
        return met.compactMap { outline in
            outline.document.map { document in
                ProgrammeFit(
                    outline: outline, document: document, affinity: affinities[outline.number],
                    relevance: level * exp((scores[outline.number] - scores[best.number]) / Self.temper))
            }
        }
    }

    /// Whoever can apply to a programme wants to see it before the closed one that it succeeds.
    private func setClosedBelowSuccessors(_ scores: inout [Double], on day: Day) {
        let running = scores
        for outline in outlines where outline.programme.period.through.map({ $0 < day }) ?? false {
            guard let best = outline.successors.map({ running[$0] }).max() else { continue }
            scores[outline.number] = min(scores[outline.number], best - Self.stepBehind)
        }
    }

    func programmeCandidates(from fits: [ProgrammeFit]) -> [ProgrammeFit] {
        let best = fits.reduce(0) { max($0, $1.relevance) }
        return fits.filter { $0.relevance > 0 && $0.relevance >= best * Self.relevanceFloor }
            .sorted { ($0.relevance, $1.outline.id) > ($1.relevance, $0.outline.id) }
            .prefix(Self.mostProgrammes).map(\.self)
    }

    /// Calls ahead whose words meet the idea's, if their programme suits it or they meet it as well as any programme does: a wetland call
    /// for researchers is a poor answer to a farmer, whatever words it shares.
    func callCandidates(_ scores: Scores, fits: [ProgrammeFit], at moment: Moment) -> [CallCandidate] {
        let bestFit = fits.reduce(0) { max($0, $1.relevance) }
        // By the programmes' numbers, and one more for calls of which nobody knows the programme.
        var shares = [Double](repeating: Self.fitOfUnknownProgramme, count: outlines.count + 1)
        for fit in fits { shares[fit.outline.number] = bestFit > 0 ? fit.relevance / bestFit : 0 }
        let instant = Int64(moment.instant.timeIntervalSince1970)
        let today = Day(of: moment.instant, in: .brussels).daysSince1970
        var best = BestDocuments(limit: Self.mostCalls)
        var least = scores.leastCombined(forRelevance: 0)
        for (document, combined) in scores.combined.enumerated() where combined > least {
            let own = scores.relevance(of: document)
            guard own > best.worst ?? 0, callAttributes.isAhead(document, second: instant, day: today),
                callAttributes.isShown(document, to: viewer)
            else { continue }
            let programme = callAttributes.programmeOfDocument[document]
            let fit = shares[programme < 0 ? outlines.count : programme]
            guard fit >= Self.leastFit || own >= min(bestFit, Self.nearlyAll) else { continue }
            best.add(document, relevance: own * max(fit, own))
            // Nothing makes a call more relevant than its own words do.
            least = scores.leastCombined(forRelevance: best.worst ?? 0)
        }
        let floor = (best.found.first?.relevance ?? 0) * Self.relevanceFloor
        return best.found.filter { $0.relevance >= floor }
            .map { CallCandidate(id: Identifier(callScoring.index.id(of: $0.document)), document: $0.document, relevance: $0.relevance) }
    }
}
