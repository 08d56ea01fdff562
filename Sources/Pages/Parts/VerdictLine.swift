import Funding
import HTML

/// How a match comes out, in a drawing, a word and the reason that decided.
struct VerdictLine {
    let match: Match
    /// The reason to give where no rule decided.
    let withoutRules: String
    let context: PageContext

    var markup: Markup {
        p(.class("verdict verdict-" + match.verdict.rawValue)) {
            Icon.verdict(match.verdict)
            strong { match.verdict.name[context.language] }
            span { match.decidingRule.map { $0.reason[context.language] } ?? withoutRules }
        }
    }
}

extension Match {
    /// The rule that decided: the first that is not met, or else that cannot be told, or else that is met.
    var decidingRule: RuleVerdict? {
        let deciding = rules.filter(\.decides)
        return deciding.first { $0.verdict == .notMet } ?? deciding.first { $0.verdict == .unknown }
            ?? deciding.first { $0.verdict == .met }
    }
}
