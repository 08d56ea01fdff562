public import Funding
import Language

extension Matcher {
    /// How one call comes out for an idea, whether or not it is among the best answers, and even if it is closed.
    ///
    /// The relevance is that of the call's own words. A call that is younger than the index is judged all the same, without evidence.
    public func match(_ call: Call, for idea: Idea, at moment: Moment) -> Match {
        let analysed = analysed(idea, at: moment)
        let scores = callScoring.scores(of: analysed.terms)
        var standing = StandingVerdicts(in: analysed.circumstances)
        let judged = judged(call, candidate(call.id, in: scores), given: &standing, at: moment)
        let section: Match.Section = call.state(at: moment.instant) == .closed ? .excluded : judged.section
        return Match(
            programme: judged.programme?.id, action: judged.action, call: call.id, title: title(of: judged), section: section,
            relevance: judged.relevance, verdict: judged.verdict, rules: judged.rules,
            evidence: evidence(of: analysed.terms, for: [judged.document], in: callScoring, scores).first ?? [],
            nextDeadline: judged.nextDeadline, opens: call.opens)
    }

    /// The call's document, which no index has where the number is negative, and what of the idea its words meet.
    private func candidate(_ id: Call.ID, in scores: Scores) -> CallCandidate {
        guard let document = callAttributes.document(of: id) else { return CallCandidate(id: id, document: -1, relevance: 0) }
        return CallCandidate(id: id, document: document, relevance: scores.relevance(of: document))
    }
}
