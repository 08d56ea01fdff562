import Funding
import HTML

/// Calls that have been, which show how a programme tends to act.
struct PastCallTable {
    let calls: [PastCall]
    let context: PageContext

    var markup: Markup {
        Markup {
            if !calls.isEmpty {
                section(.aria(.labelledby, "tidigare")) {
                    h2(.id("tidigare")) { words.pastCalls }
                    ScrollingTable.markup(label: words.pastCaption) {
                        table {
                            caption { words.pastCaption }
                            thead { tr { for name in columns { th(.scope(.col)) { name } } } }
                            tbody { for call in calls { row(call) } }
                        }
                    }
                }
            }
        }
    }

    private var words: ProgrammeWords { context.words.programme }

    private var columns: [String] {
        [words.pastTitle, words.pastTime, words.pastBudget, words.pastShare, words.pastGrants]
    }

    private func row(_ call: PastCall) -> Markup {
        tr {
            th(.scope(.row)) {
                call.title[context.language]
                Remarks.markup(note: call.note, conflict: nil, context)
                p(.class("dim")) { SourceLine(source: call.source, context: context).markup }
            }
            td { time(of: call) }
            td(.class("figure")) { call.budget.map(context.format.money) ?? "–" }
            td(.class("figure")) { call.fundingRate.map(context.format.percent) ?? "–" }
            td(.class("figure")) { approved(call) }
        }
    }

    private func time(of call: PastCall) -> String {
        switch (call.opened, call.closed) {
        case (nil, nil): "–"
        case (let opened?, nil): words.pastFrom(context.format.date(opened))
        case (nil, let closed?): words.pastUntil(context.format.date(closed))
        case (let opened?, let closed?): context.format.date(opened) + " – " + context.format.date(closed)
        }
    }

    private func approved(_ call: PastCall) -> String {
        switch (call.grants, call.applications) {
        case (nil, nil): "–"
        case (let grants?, nil): context.format.number(grants)
        case (nil, let applications?): words.ofApplications("–", context.format.number(applications))
        case (let grants?, let applications?):
            words.ofApplications(context.format.number(grants), context.format.number(applications))
        }
    }
}
