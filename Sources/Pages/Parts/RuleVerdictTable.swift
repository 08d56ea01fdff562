import Funding
import HTML

/// Every rule that was looked at for a match, with what came of it and where the rule comes from.
struct RuleVerdictTable {
    let rules: [RuleVerdict]
    let context: PageContext

    var markup: Markup {
        ScrollingTable.markup(label: words.rulesCaption) {
            table(.class("stack")) {
                caption { words.rulesCaption }
                thead {
                    tr {
                        for name in [words.rule, words.outcome, words.reason, context.words.source.title] { th(.scope(.col)) { name } }
                    }
                }
                tbody { for rule in rules { row(rule) } }
            }
        }
    }

    private var words: MatchesWords { context.words.matches }

    private func row(_ rule: RuleVerdict) -> Markup {
        tr {
            th(.scope(.row)) { rule.kind.name[context.language] }
            td {
                span(.class("verdict outcome")) {
                    if rule.decides {
                        Icon.verdict(rule.verdict)
                        rule.verdict.ruleWord[context.language]
                    } else {
                        words.informs
                    }
                }
            }
            td(.class("says")) {
                p { rule.reason[context.language] }
                if let question = rule.question { p { words.wouldSettle + " " + question[context.language] } }
                Remarks.markup(note: rule.note, conflict: rule.conflict, context)
            }
            td {
                if let source = rule.source { SourceLine(source: source, context: context).markup } else { words.computed }
            }
        }
    }
}
