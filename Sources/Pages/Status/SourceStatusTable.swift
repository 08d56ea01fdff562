import Foundation
import Funding
import HTML

/// The sources, a row each; on a narrow screen a card each.
struct SourceStatusTable {
    let sources: [StatusPage.SourceStatus]
    let context: PageContext

    var markup: Markup {
        ScrollingTable.markup(label: words.caption) {
            table(.class("stack")) {
                caption { words.caption }
                thead {
                    tr {
                        for name in [words.source, words.standing, words.times, words.lastRun] { th(.scope(.col)) { name } }
                    }
                }
                tbody { for source in sources { row(source) } }
            }
        }
    }

    private var words: StatusWords { context.words.status }

    private func row(_ source: StatusPage.SourceStatus) -> Markup {
        tr {
            th(.scope(.row)) {
                if source.homePage.isEmpty {
                    source.name[context.language]
                } else {
                    ExternalLink.to(source.homePage, source.name[context.language], context)
                }
                p { words.gives(source.gives[context.language]) }
                p { words.licence(source.licence[context.language]) }
            }
            td { standing(of: source) }
            td { times(of: source) }
            td { lastRun(of: source) }
        }
    }

    private func standing(of source: StatusPage.SourceStatus) -> Markup {
        Markup {
            p { Badge.of(source.standing, context) }
            if let heldBack = source.heldBack {
                why(words.heldBack(context.format.moment(heldBack.at)), heldBack.reason, of: source)
                command(words.accept, source.command + " --accept-fewer")
            } else if let fault = source.fault {
                why(words.fault, fault, of: source)
            }
            if source.lastGood == nil, source.standing != .running { command(words.byHand, source.command) }
        }
    }

    /// What happened, and why, in the importer's words, which are English.
    private func why(_ event: String, _ reason: String, of source: StatusPage.SourceStatus) -> Markup {
        Markup {
            p { event + (source.lastGood == nil ? "" : " " + words.earlierShown) }
            p {
                words.reason + " "
                span(.when(context.language == .swedish, .lang("en"))) { reason }
            }
        }
    }

    private func command(_ text: String, _ command: String) -> Markup {
        p {
            text + " "
            code { command }
        }
    }

    private func times(of source: StatusPage.SourceStatus) -> Markup {
        dl(.class("rows")) {
            pair(words.lastTried, source.lastTried.map(context.format.moment))
            pair(words.lastGood, source.lastGood.map(context.format.moment))
            pair(words.records, source.records.map(context.format.number))
            pair(words.nextRun, source.isScheduled ? source.nextRun.map(next) : words.notScheduled)
        }
    }

    private func next(_ instant: Date) -> String {
        instant <= context.now ? words.soon : context.format.moment(instant)
    }

    private func lastRun(of source: StatusPage.SourceStatus) -> Markup {
        Markup {
            if let counts = source.counts {
                dl(.class("rows")) {
                    pair(words.new, context.format.number(counts.new))
                    pair(words.changed, context.format.number(counts.changed))
                    pair(words.unchanged, context.format.number(counts.unchanged))
                    pair(words.withdrawn, context.format.number(counts.withdrawn))
                    pair(words.refused, context.format.number(counts.refused))
                    pair(words.remarks, remarkCounts(source.remarks))
                }
            } else {
                "–"
            }
            if !source.remarks.first.isEmpty {
                details {
                    HTML.summary { words.firstRemarks(source.remarks.first.count, source.name[context.language]) }
                    ul { for remark in source.remarks.first { li(.when(context.language == .swedish, .lang("en"))) { remark } } }
                }
            }
        }
    }

    private func remarkCounts(_ remarks: StatusPage.SourceStatus.Remarks) -> String {
        let parts = [
            (remarks.errors, words.errors), (remarks.warnings, words.warnings), (remarks.information, words.information),
        ].filter { $0.0 > 0 }.map { $1($0, context.format.number($0)) }
        return parts.isEmpty ? words.none : parts.joined(separator: ", ")
    }

    private func pair(_ name: String, _ value: String?) -> Markup {
        Markup {
            dt { name }
            dd { value ?? "–" }
        }
    }
}
