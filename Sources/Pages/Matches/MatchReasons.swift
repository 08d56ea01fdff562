import Funding
import HTML

/// Why a match is there: the words that met and the rules that decide, folded until somebody asks. The rules that only inform are named;
/// what they say stands on the programme's page.
struct MatchReasons {
    let match: Match
    /// The id of the match's heading.
    let id: String
    let context: PageContext

    /// Rules that a row shows at most, those that stop an application first.
    private static let mostRules = 12

    var markup: Markup {
        details(.class("why")) {
            summary(.aria(.describedby, id)) { words.why }
            EvidenceList(evidence: match.evidence, context: context).markup
            if match.rules.isEmpty { p { words.sourceSilent } }
            if !deciding.isEmpty {
                RuleVerdictTable(rules: Array(deciding.prefix(Self.mostRules)), isBrief: true, context: context).markup
            }
            if deciding.count > Self.mostRules { p { words.furtherRules(deciding.count - Self.mostRules) } }
            if !match.otherWays.isEmpty {
                p { strong { words.otherWays } }
                ul { for way in match.otherWays { li { self.way(way) } } }
            }
            if !informing.isEmpty {
                p {
                    strong { words.informs + ": " }
                    informing.map { $0.reason[context.language] }.joined(separator: " ")
                }
            }
        }
    }

    /// "Small project: does not fit. Open to associations; you apply as a farmer." What is open needs no reason here.
    private func way(_ way: Match.Way) -> Markup {
        Markup {
            way.name[context.language] + ": "
            strong(.class("outcome-" + way.verdict.rawValue)) { way.verdict.name[context.language] }
            if way.verdict == .notMet, let deciding = way.deciding { ". " + deciding.reason[context.language] }
        }
    }

    private var words: MatchesWords { context.words.matches }

    private var deciding: [RuleVerdict] { match.rules.filter(\.decides) }

    private var informing: [RuleVerdict] { match.rules.filter { !$0.decides } }
}
