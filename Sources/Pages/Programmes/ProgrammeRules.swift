import Funding
import HTML

/// A programme's own rules, and its actions with theirs.
struct ProgrammeRules {
    let programme: Programme
    let context: PageContext

    var markup: Markup {
        Markup {
            section(.aria(.labelledby, "regler")) {
                h2(.id("regler")) { words.rules }
                if programme.rules.isEmpty {
                    p { programme.actions.isEmpty ? words.noRules : words.rulesByAction }
                } else {
                    RuleTable(rules: programme.rules, caption: words.rulesCaption, context: context).markup
                }
            }
            if !programme.actions.isEmpty {
                section(.aria(.labelledby, "insatser")) {
                    h2(.id("insatser")) { words.actions }
                    for action in programme.actions { self.action(action) }
                }
            }
        }
    }

    private var words: ProgrammeWords { context.words.programme }

    private func action(_ action: Action) -> Markup {
        Markup {
            h3 { action.name[context.language] }
            p { action.supports[context.language] }
            if !action.rules.isEmpty {
                RuleTable(rules: action.rules, caption: words.actionRules(action.name[context.language]), context: context).markup
            }
        }
    }
}
