import Funding

/// What answers settle among the likely matches.
struct Settling: Sendable {
    /// What a match counts of which all open rules but none that decides alone are settled, beside one that is settled whole.
    static let partWeight = 0.25

    let open: OpenMatches

    /// The outcome of one answer.
    struct Outcome: Sendable {
        /// The relevance of the matches that it settles, with a part of that of those it brings nearer.
        var worth = 0.0
        /// The entries that it settles, by their numbers among the entries.
        var settled: [Int] = []
    }

    /// - Parameters:
    ///   - circumstances: with the idea as it is once the answer is told.
    ///   - rules: the numbers of the rules to judge anew; the others stay open.
    func outcome(in circumstances: Circumstances, rules: [Int]) -> Outcome {
        var verdicts = [Verdict](repeating: .unknown, count: open.rules.count)
        for number in rules { verdicts[number] = open.rules[number].standing.bareVerdict(in: circumstances) }
        var outcome = Outcome()
        for (number, entry) in open.entries.enumerated() where entry.isOpen {
            let (joint, settled) = state(of: entry, verdicts)
            if joint != .unknown {
                outcome.settled.append(number)
                outcome.worth += entry.relevance
            } else if settled > 0 {
                outcome.worth += entry.relevance * Self.partWeight * Double(settled) / Double(entry.rules.count + entry.closedQuestions)
            }
        }
        return outcome
    }

    /// What an entry's rules come to together, and how many of them are settled.
    func state(of entry: OpenMatches.Entry, _ verdicts: [Verdict]) -> (joint: Verdict, settled: Int) {
        var joint: Verdict = entry.closedQuestions == 0 ? .met : .unknown
        var settled = 0
        for rule in entry.rules {
            joint = joint.and(verdicts[rule])
            if verdicts[rule] != .unknown { settled += 1 }
        }
        return (joint, settled)
    }
}
