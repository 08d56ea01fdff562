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
                if programme.actions.isEmpty { calculatorLink(nil) }
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

    /// Where the fund's share and the own one can be worked out, if a rule states them and there is still money.
    private func calculatorLink(_ action: Action?) -> Markup {
        let query = CalculationQuery(idea: IdeaQuery(), programme: programme.id, action: action?.id)
        let isOpen = programme.state(on: context.today) == .running || programme.state(on: context.today) == .coming
        return Markup {
            if isOpen, FundingPlan.isPossible(under: programme.rules(under: action), on: context.today) {
                p {
                    a(.href(context.path(.calculator(query)))) {
                        context.words.money.calculate
                        if let action { span(.class("unseen")) { ": " + action.name[context.language] } }
                    }
                }
            }
        }
    }

    private func action(_ action: Action) -> Markup {
        Markup {
            h3 { action.name[context.language] }
            p { action.supports[context.language] }
            if !action.rules.isEmpty {
                RuleTable(rules: action.rules, caption: words.actionRules(action.name[context.language]), context: context).markup
            }
            calculatorLink(action)
        }
    }
}
