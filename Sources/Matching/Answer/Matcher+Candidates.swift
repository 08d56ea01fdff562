import Foundation
import Funding
import Language

/// A programme's fit to an idea, before its rules are judged.
struct ProgrammeFit: Sendable {
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

    /// How well every programme fits, by its words and by how it is meant to be carried out.
    func programmeFits(concepts: [Concept], circumstances: Circumstances) -> [Programme.ID: ProgrammeFit] {
        let profiles = programmeScoring.scores(of: concepts)
        guard profiles.attainable > 0 else { return [:] }
        let wordings = wording.scores(of: concepts)
        let applicants = ProgrammeAffinity.Applicants(circumstances)
        var affinities: [ProgrammeAffinity] = []
        var scores: [Double] = []
        for (number, outline) in outlines.enumerated() {
            var affinity = ProgrammeAffinity(outline.terms, for: applicants)
            affinity[.wording] = wordings[number]
            affinities.append(affinity)
            // Among equals, the one whose ideas they are goes first.
            scores.append(affinity.score - (outline.sharesIdeas ? Self.stepBehind : 0))
        }
        setClosedBelowSuccessors(&scores, on: circumstances.day)
        let met = outlines.indices.filter { outlines[$0].document.map { profiles.values[$0] > 0 } ?? false }
        guard let best = met.max(by: { scores[$0] < scores[$1] }), let bestDocument = outlines[best].document else { return [:] }
        let level = Scores.relevance(of: profiles.score(of: bestDocument), attainable: profiles.attainable)
        return Dictionary(
            met.compactMap { number in
                outlines[number].document.map { document in
                    (
                        outlines[number].id,
                        ProgrammeFit(
                            document: document, affinity: affinities[number],
                            relevance: level * exp((scores[number] - scores[best]) / Self.temper))
                    )
                }
            }
        ) { first, _ in first }
    }

    /// Whoever can apply to a programme wants to see it before the closed one that it succeeds.
    private func setClosedBelowSuccessors(_ scores: inout [Double], on day: Day) {
        let running = scores
        for (number, outline) in outlines.enumerated() where outline.period.through.map({ $0 < day }) ?? false {
            guard let best = outline.successors.map({ running[$0] }).max() else { continue }
            scores[number] = min(scores[number], best - Self.stepBehind)
        }
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
    func callCandidates(_ scores: Scores, fits: [Programme.ID: ProgrammeFit], at moment: Moment) -> [CallCandidate] {
        let bestFit = fits.values.map(\.relevance).max() ?? 0
        // By the programmes' numbers in the index, so that no name is made for a call that falls away.
        let shares = callAttributes.programmes.map { programme in
            fits[programme].map { bestFit > 0 ? $0.relevance / bestFit : 0 } ?? Self.fitOfUnknownProgramme
        }
        let instant = Int64(moment.instant.timeIntervalSince1970)
        let today = Day(of: moment.instant, in: .brussels).daysSince1970
        var best = BestDocuments(limit: Self.mostCalls)
        for document in scores.combined.indices where callAttributes.isAhead(document, second: instant, day: today) {
            let fit = shares[callAttributes.programmeOfDocument[document]]
            let own = scores.relevance(of: document)
            guard own > 0, fit >= Self.leastFit || own >= min(bestFit, Self.nearlyAll) else { continue }
            best.add(document, relevance: own * max(fit, own))
        }
        let floor = (best.found.first?.relevance ?? 0) * Self.relevanceFloor
        return best.found.filter { $0.relevance >= floor }
            .map { CallCandidate(id: Identifier(callScoring.index.id(of: $0.document)), document: $0.document, relevance: $0.relevance) }
    }
}
