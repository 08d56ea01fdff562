import Funding
import HTML

/// Every rule that was looked at for a match, with what came of it and where the rule comes from.
struct RuleVerdictTable {
    let rules: [RuleVerdict]
    /// Without drawings and with sources by the name of their site, where many such tables stand on a page.
    var isBrief = false
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
            td { outcome(rule) }
            td(.class("says")) {
                p { rule.reason[context.language] }
                if let question = rule.question { p { words.wouldSettle + " " + question[context.language] } }
                Remarks.markup(note: rule.note, conflict: rule.conflict, context)
                if rule.isInherited { p(.class("dim")) { words.inherited } }
            }
            td {
                if let source = rule.source { line(source) } else { words.computed }
            }
        }
    }

    private func outcome(_ rule: RuleVerdict) -> Markup {
        guard rule.decides else { return Markup(words.informs) }
        let word = rule.verdict.ruleWord[context.language]
        guard !isBrief else { return strong(.class("outcome-" + rule.verdict.rawValue)) { word } }
        return span(.class("verdict outcome")) {
            Icon.verdict(rule.verdict)
            word
        }
    }

    private func line(_ source: Source) -> Markup {
        let line = SourceLine(source: source, context: context)
        return isBrief ? line.brief : line.markup
    }
}
