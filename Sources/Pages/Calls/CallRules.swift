import Funding
import HTML

/// The rules that a call inherits from its action and programme.
struct CallRules {
    let model: CallPage.Model
    let context: PageContext

    var markup: Markup {
        section(.aria(.labelledby, "regler")) {
            h2(.id("regler")) { words.rules }
            if let programme = model.programme, !rules.isEmpty {
                p(.class("notice")) { words.inherited((model.action?.name ?? programme.name)[context.language]) }
                RuleTable(rules: rules, caption: words.inheritedCaption, context: context).markup
            } else {
                p { words.noRules }
            }
        }
    }

    private var words: CallWords { context.words.call }

    private var rules: [Rule] {
        (model.programme?.rules(under: model.action) ?? []).filter { $0.validity.contains(context.today) }
    }
}
