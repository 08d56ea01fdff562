import Funding
import HTML

/// What the call's own conditions state, and the rules that it inherits from its action and programme.
struct CallRules {
    let model: CallPage.Model
    let context: PageContext

    var markup: Markup {
        section(.aria(.labelledby, "regler")) {
            h2(.id("regler")) { words.rules }
            if !own.isEmpty { RuleTable(rules: own, caption: words.ownCaption, context: context).markup }
            if !unread.isEmpty { mustRead }
            if let programme = model.programme, !inherited.isEmpty {
                p(.class("notice")) { words.inherited((model.action?.name ?? programme.name)[context.language]) }
                RuleTable(rules: inherited, caption: words.inheritedCaption, context: context).markup
            } else if own.isEmpty, unread.isEmpty {
                p { words.noRules }
            }
        }
    }

    /// Sentences of the source, as they stand.
    private var mustRead: Markup {
        Markup {
            p { words.mustRead }
            ul {
                for entry in unread {
                    li {
                        entry.subject.name[context.language] + ": "
                        span(.when(context.language == .swedish, .lang("en"))) { "“\(entry.text)”" }
                    }
                }
            }
        }
    }

    private var words: CallWords { context.words.call }

    private var own: [Rule] { model.call.ownRules }

    private var unread: [CallConditions.Unread] { model.call.conditionsStated?.unread ?? [] }

    private var inherited: [Rule] {
        (model.programme?.rules(under: model.action) ?? []).filter { rule in
            rule.validity.contains(context.today) && !model.call.replaces(rule.id, of: rule.requirement.kind)
        }
    }
}
