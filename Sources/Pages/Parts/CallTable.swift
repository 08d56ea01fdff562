import Funding
import HTML

/// The same calls as a table, for those who compare.
struct CallTable {
    let calls: [CallSummary]
    let context: PageContext

    var markup: Markup {
        ScrollingTable.markup(label: words.tableCaption) {
            table {
                caption { words.tableCaption }
                thead {
                    tr {
                        for name in [words.title, words.programme, words.opensColumn, words.deadlineColumn, words.budget] {
                            th(.scope(.col)) { name }
                        }
                    }
                }
                tbody { for call in calls { row(call) } }
            }
        }
    }

    private var words: CallWords { context.words.call }

    private func row(_ call: CallSummary) -> Markup {
        tr {
            th(.scope(.row), .class("says")) {
                CallTitle.link(call, context)
                p {
                    Badge.of(call.state, context)
                    Badge.own(call.id, context)
                }
            }
            td { call.programmeName?[context.language] ?? "–" }
            td { call.opens.map(context.format.date) ?? "–" }
            td {
                if let deadline = call.nextDeadline { DeadlineTime.markup(deadline, context) } else { "–" }
            }
            td(.class("figure")) { call.budget.map { context.format.roundedMoney($0.total) } ?? "–" }
        }
    }
}

/// A table that may be wider than the page: it scrolls by itself and can be reached from the keyboard.
enum ScrollingTable {
    static func markup(label: String, @MarkupBuilder content: () -> Markup) -> Markup {
        div(.class("scroll"), .role("group"), .aria(.label, label), .tabindex(0), content: content)
    }
}
