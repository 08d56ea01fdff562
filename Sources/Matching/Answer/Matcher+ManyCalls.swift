public import Funding

extension Matcher {
    /// What the deciding rules of each of many calls come to for an idea, without words: what a list needs to leave out what does not fit.
    ///
    /// The same as `match(_:for:at:).verdict` of each; the rules of a way of applying are judged once for all its calls.
    ///
    /// - Returns: a verdict for each call, in their order.
    public func verdicts(on calls: [Call], for idea: Idea, at moment: Moment) -> [Verdict] {
        let circumstances = Circumstances(idea: idea, gazetteer: gazetteer, day: moment.day, exchangeRate: moment.exchangeRate)
        var standing: [[Verdict?]] = outlines.map { Array(repeating: nil, count: $0.programme.actions.count + 1) }
        return calls.map { call in
            let outline = call.programme.flatMap(outline)
            let action = call.action.flatMap { action in outline?.programme.actions.firstIndex { $0.id == action } }
            let dates = call.state(at: moment.instant).verdict
            if dates == .notMet { return .notMet }
            // What a call states itself stands beside or in place of what it inherits, so those few are judged whole.
            if call.conditionsStated != nil {
                var whole = StandingVerdicts(in: circumstances)
                return Assessment(of: outline, underAction: action, call: call, given: &whole, at: moment).verdict
            }
            guard let outline else { return .unknown }
            let way = action.map { $0 + 1 } ?? 0
            let inherited = standing[outline.number][way] ?? Assessment.bareVerdict(of: outline, underAction: action, in: circumstances)
            standing[outline.number][way] = inherited
            return inherited.and(dates)
        }
    }
}
