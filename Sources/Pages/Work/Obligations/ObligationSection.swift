import Casework
import Funding
import HTML

/// The next obligations, on the desk's first page and on a case's: those that are late first.
struct ObligationSection {
    let rows: [ObligationRow]
    let title: String
    /// What is said where there is none; `nil` leaves the section out.
    let empty: String?
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        if !rows.isEmpty || empty != nil {
            section {
                h2 { title }
                if rows.isEmpty, let empty { p { empty } }
                ul(.class("plain")) { for row in rows { li(.class("card")) { item(row) } } }
            }
        }
    }

    private func item(_ row: ObligationRow) -> Markup {
        Markup {
            a(.href(context.path(.project(row.caseID)))) { row.obligation.key.kind.name[context.language] + " – " + row.caseTitle }
            p {
                context.format.date(row.obligation.due) + " · "
                ObligationState(row: row, context: context).markup
            }
        }
    }
}
