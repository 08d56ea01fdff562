import Funding
import HTML

/// Why a match is there: the words that met and every rule, folded until somebody asks.
struct MatchReasons {
    let match: Match
    let context: PageContext

    var markup: Markup {
        details(.class("why")) {
            summary {
                words.why
                span(.class("unseen")) { ": " + match.title[context.language] }
            }
            if match.evidence.isEmpty { p { words.noEvidence } } else { evidence }
            if match.rules.isEmpty {
                p { words.sourceSilent }
            } else {
                RuleVerdictTable(rules: match.rules, context: context).markup
            }
        }
    }

    private var words: MatchesWords { context.words.matches }

    private var evidence: Markup {
        Markup {
            p { words.evidenceTitle }
            ul(.class("evidence")) {
                for item in match.evidence {
                    li {
                        strong { item.word }
                        span(.aria(.hidden, "true")) { " → " }
                        span(.class("unseen")) { " " + words.metWord + " " }
                        strong { item.met }
                        span(.class("dim")) { " (" + item.link.name[context.language] + ")" }
                    }
                }
            }
        }
    }
}
