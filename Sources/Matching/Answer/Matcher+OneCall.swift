public import Funding
import Language

extension Matcher {
    /// How one call comes out for an idea, whether or not it is among the best answers, and even if it is closed.
    ///
    /// The relevance is that of the call's own words. A call that is younger than the index is judged all the same, without evidence.
    public func match(_ call: Call, for idea: Idea, at moment: Moment) -> Match {
        let concepts = concepts(of: idea)
        let circumstances = Circumstances(idea: idea, gazetteer: gazetteer, day: moment.day, exchange: exchange)
        let candidate = candidate(call.id, for: concepts)
        let judged = judged(call, candidate, in: circumstances, at: moment).closedByItsDates(at: moment)
        let contributions = callScoring.contributions(of: concepts, to: [candidate.document])[candidate.document] ?? []
        return Match(
            programme: judged.programme?.id, action: judged.action?.id, call: call.id,
            title: Localized(sv: call.displayTitle(in: .swedish), en: call.displayTitle(in: .english)), section: judged.section,
            relevance: judged.relevance, verdict: judged.verdict, rules: judged.rules,
            evidence: callScoring.evidence(contributions, concepts: concepts), nextDeadline: judged.nextDeadline, opens: call.opens)
    }

    /// The call's document, which no index has where the number is negative, and what of the idea its words meet.
    private func candidate(_ id: Call.ID, for concepts: [Concept]) -> CallCandidate {
        let index = callScoring.index
        guard let document = (0..<index.documentCount).first(where: { index.id(of: $0) == id.rawValue }) else {
            return CallCandidate(id: id, document: -1, relevance: 0)
        }
        let scores = callScoring.scores(of: concepts)
        let share = scores.attainable > 0 ? Double(scores.values[document]) / scores.attainable : 0
        return CallCandidate(id: id, document: document, relevance: min(1, max(0, share)))
    }
}

extension Judged {
    /// A closed call fits nobody, even where no programme's rules are known that would say so.
    fileprivate func closedByItsDates(at moment: Moment) -> Judged {
        guard rules.isEmpty, call?.state(at: moment.instant) == .closed else { return self }
        return Judged(
            programme: programme, action: action, call: call, document: document, relevance: relevance, section: .excluded,
            verdict: .notMet, rules: rules, nextDeadline: nextDeadline)
    }
}
