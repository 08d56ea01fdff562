import Funding
import HTML

/// When a call opens and closes: drawn on a line, and the same in a table.
struct CallDeadlines {
    let call: Call
    let context: PageContext

    var markup: Markup {
        section(.aria(.labelledby, "nar")) {
            h2(.id("nar")) { words.when }
            if call.deadlines.isEmpty { p { words.noDeadline } }
            if call.opens != nil || !call.deadlines.isEmpty {
                DeadlineTimeline(call: call, context: context).markup
                table
            }
        }
    }

    private var words: CallWords { context.words.call }

    private var table: Markup {
        ScrollingTable.markup(label: words.datesCaption) {
            HTML.table(.class("stack")) {
                caption { words.datesCaption }
                thead { tr { for name in [words.event, words.date, words.left] { th(.scope(.col)) { name } } } }
                tbody {
                    if let opens = call.opens {
                        tr {
                            th(.scope(.row)) { words.opens }
                            td { time(.datetime(opens.iso)) { context.format.date(opens) } }
                            td { context.today < opens ? words.inDays(context.today.days(until: opens)) : words.hasOpened }
                        }
                    }
                    for deadline in call.deadlines { row(deadline) }
                }
            }
        }
    }

    private func row(_ deadline: Deadline) -> Markup {
        tr {
            th(.scope(.row)) { deadline.stage.name[context.language].capitalisedFirst }
            td { DeadlineTime.markup(deadline, context) }
            td { deadline.instant > context.now ? context.format.daysLeft(from: context.today, until: deadline.day) : words.passed }
        }
    }
}
