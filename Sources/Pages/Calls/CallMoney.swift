import Funding
import HTML

/// What a call has to give.
struct CallMoney {
    let call: Call
    let context: PageContext

    var markup: Markup {
        section(.aria(.labelledby, "pengar")) {
            h2(.id("pengar")) { words.money }
            if call.budget == nil, call.grant == nil {
                p { words.noMoney }
            } else {
                dl(.class("rows")) {
                    if let budget = call.budget {
                        dt { budget.sharedWith.isEmpty ? words.budget : words.sharedBudget }
                        dd {
                            p { context.format.money(budget.total) }
                            if !budget.sharedWith.isEmpty { p(.class("dim")) { words.shared(budget.sharedWith.count) } }
                        }
                    }
                    if let range = grantRange {
                        dt { words.grant }
                        dd { range }
                    }
                    if let expected = call.grant?.expectedGrants {
                        dt { words.expectedGrants }
                        dd { context.format.number(expected) }
                    }
                }
            }
        }
    }

    private var words: CallWords { context.words.call }

    private var grantRange: String? {
        context.format.range(call.grant?.minimum.map(context.format.money), call.grant?.maximum.map(context.format.money))?.capitalisedFirst
    }
}
