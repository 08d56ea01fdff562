import Casework
import Funding
import HTML

/// Obligations one under the other, each with its day, why, and what says so.
struct ObligationTable {
    let rows: [ObligationRow]
    let caption: String
    /// Whether each names its case.
    var namesCase = true
    let context: WorkContext

    var markup: Markup {
        ScrollingTable.markup(label: caption) {
            table(.class("stack")) {
                HTML.caption(.when(!namesCase, .class("unseen"))) { caption }
                thead { tr { for name in columns { th(.scope(.col)) { name } } } }
                tbody { for row in rows { self.row(row) } }
            }
        }
    }

    private var words: ObligationWords { context.words.obligations }

    private var columns: [String] {
        [words.due, words.what] + (namesCase ? [words.project, words.owner] : []) + [words.why, words.stateColumn]
    }

    private func row(_ row: ObligationRow) -> Markup {
        tr {
            td { context.format.date(row.obligation.due) }
            th(.scope(.row)) {
                if namesCase {
                    a(.href(context.path(.project(row.caseID)))) { row.obligation.key.kind.name[context.language] }
                } else {
                    row.obligation.key.kind.name[context.language]
                }
            }
            if namesCase {
                td(.data("label", words.project)) { row.caseTitle + " (" + row.reference + ")" }
                td(.data("label", words.owner)) { row.owner ?? words.nobody }
            }
            td(.data("label", words.why)) { ObligationWhy(row: row, context: context).markup }
            td(.data("label", words.stateColumn)) { ObligationState(row: row, context: context).markup }
        }
    }
}

/// Why something is owed, and by what.
struct ObligationWhy {
    let row: ObligationRow
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        row.obligation.why[context.language] + " "
        span(.class("dim")) {
            row.obligation.basis.name[context.language]
            if let source = row.obligation.source {
                " "
                a(.href(source)) { context.words.obligations.source }
            }
        }
    }
}

/// Whether it is late, how long is left, or when and by whom it was done; in words, so that no colour is needed.
struct ObligationState {
    let row: ObligationRow
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        if let fulfilment = row.fulfilment {
            words.done(context.format.date(fulfilment.day), row.fulfilledBy ?? fulfilment.actor)
            if fulfilment.step != nil { span(.class("dim")) { " " + words.byStep } }
            if !fulfilment.note.isEmpty { span(.class("dim")) { " " + fulfilment.note } }
        } else if row.isLate(on: context.today) {
            strong { words.late(-context.today.days(until: row.obligation.due)) }
        } else {
            context.format.daysLeft(from: context.today, until: row.obligation.due)
        }
    }

    private var words: ObligationWords { context.words.obligations }
}
