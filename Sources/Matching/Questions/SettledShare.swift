public import Funding

/// How much of an answer's likely matches is settled.
public struct SettledShare: Sendable, Hashable {
    /// All but those that did not fit at first.
    public let likely: Int
    /// Those of which every deciding rule together says yes or no.
    public let settled: Int
    /// The deciding rules of the likely matches, each as often as it stands in them.
    public let rules: Int
    public let settledRules: Int
}

extension Matcher {
    /// How much of `matches`, an earlier answer, is settled by what an idea tells now.
    public func settledShare(of matches: [Match], by idea: Idea, on day: Day) -> SettledShare {
        let open = OpenMatches(matches, outline: outline)
        let circumstances = Circumstances(idea: idea, gazetteer: gazetteer, day: day)
        let settling = Settling(open: open)
        let verdicts = open.rules.map { $0.standing.bareVerdict(in: circumstances) }
        var (settled, rules, settledRules) = (0, 0, 0)
        for entry in open.entries {
            let state = settling.state(of: entry, verdicts)
            let deciding = matches[entry.number].rules.count(where: \.decides)
            if state.joint != .unknown { settled += 1 }
            rules += deciding
            settledRules += deciding - entry.rules.count - entry.closedQuestions + state.settled
        }
        return SettledShare(likely: open.entries.count, settled: settled, rules: rules, settledRules: settledRules)
    }
}
