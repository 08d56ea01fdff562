import Casework
import HTML

/// What a search of the desk has found besides cases.
struct FoundNetworks {
    let networks: [NetworkListPage.Row]
    let requests: [PartnerRow]
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        let words = context.words.partners
        if !networks.isEmpty {
            section {
                h2 { words.networks }
                ul(.class("plain")) {
                    for row in networks {
                        li(.class("card")) { a(.href(context.path(.network(row.id)))) { row.name(in: context.language) } }
                    }
                }
            }
        }
        if !requests.isEmpty {
            section {
                h2 { words.requests }
                PartnerTable(rows: requests, caption: words.requests, context: context).markup
            }
        }
    }
}
