import Foundation
public import Funding

extension Matcher {
    /// Calls made ready for judging them again and again.
    public func prepared(_ calls: [Call]) -> PreparedCalls {
        PreparedCalls(calls) { outline($0) }
    }

    /// What the deciding rules of each of many calls come to for an idea, without words: what a list needs to leave out what does not fit.
    ///
    /// The same as `match(_:for:at:).verdict` of each; the rules of a way of applying are judged once for all its calls.
    ///
    /// - Parameter calls: prepared by this matcher.
    /// - Returns: a verdict for each call, in their order.
    public func verdicts(on calls: PreparedCalls, for idea: Idea, at moment: Moment) -> [Verdict] {
        let circumstances = Circumstances(idea: idea, gazetteer: gazetteer, day: moment.day, exchangeRate: moment.exchangeRate)
        let standing = calls.inheritances.map { inheritance in
            inheritance.key.programme.map { number in
                BareStanding(
                    of: outlines[number], underAction: inheritance.key.action, beside: inheritance.conditions, in: circumstances)
            } ?? .unknown
        }
        let today = Day(of: moment.instant, in: .brussels)
        return calls.rows.map { row in
            let dates = row.state(at: moment.instant, today: today).verdict
            let inherited = standing[row.inheritance]
            guard dates != .notMet, inherited.verdict != .notMet else { return .notMet }
            guard row.statement >= 0 else { return inherited.verdict.and(dates) }
            return calls.statements[row.statement].verdict(inheriting: inherited, in: circumstances).and(dates)
        }
    }
}
