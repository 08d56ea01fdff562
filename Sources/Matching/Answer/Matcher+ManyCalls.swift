public import Funding

extension Matcher {
    /// What the deciding rules of each of many calls come to for an idea, without words: what a list needs to leave out what does not fit.
    ///
    /// The same as `match(_:for:at:).verdict` of each; the rules of a way of applying are judged once for all its calls.
    ///
    /// - Returns: a verdict for each call, in their order.
    public func verdicts(on calls: [Call], for idea: Idea, at moment: Moment) -> [Verdict] {
        let circumstances = Circumstances(idea: idea, gazetteer: gazetteer, day: moment.day, exchangeRate: moment.exchangeRate)
        var known: [Inheritance: BareStanding] = [:]
        return calls.map { call in
            let dates = call.state(at: moment.instant).verdict
            guard dates != .notMet else { return .notMet }
            let outline = call.programme.flatMap(outline)
            let inheritance = Inheritance(of: call, programme: outline)
            let inherited =
                known[inheritance]
                ?? outline.map {
                    BareStanding(of: $0, underAction: inheritance.action, inheritedBy: call, in: circumstances)
                } ?? .unknown
            known[inheritance] = inherited
            return CallVerdicts(of: call, in: circumstances).bareVerdict(inheriting: inherited).and(dates)
        }
    }

    /// Calls of one way of applying that replace the same of its rules inherit the same.
    private struct Inheritance: Hashable {
        let programme: Int?
        let action: Int?
        let replacesSeat: Bool
        let replacesPartners: Bool

        init(of call: Call, programme outline: ProgrammeOutline?) {
            programme = outline?.number
            action = call.action.flatMap { action in outline?.programme.actions.firstIndex { $0.id == action } }
            replacesSeat = call.replaces("seat", of: .seat)
            replacesPartners = call.replaces("partners", of: .partnership)
        }
    }
}
