import Casework
import Funding
import HTML

/// How long a case is kept and why, its package for the archive, and its disposal.
struct CaseKeepingSection {
    let model: CasePage.Model
    let documents: CaseDocuments
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.keeping }
            if let record = documents.record {
                recorded(record)
            } else {
                days
                if context.may(.archive), model.stage.canBePackaged { package }
                if context.may(.agreeToDisposal), model.stage == .archived, model.mergedInto == nil { disposal }
            }
        }
    }

    private var words: DocumentWords { context.words.documents }

    @MarkupBuilder private var days: Markup {
        if let last = documents.retention.lastDay {
            p { words.keptThrough(context.format.date(last)) }
            ul {
                for reason in documents.retention.reasons {
                    li { context.format.date(reason.lastDay) + ": " + reason.rule.why[context.language] }
                }
            }
            if let end = documents.retention.end { p(.class("dim")) { words.countedFrom(context.format.date(end)) } }
        } else {
            p { documents.retention.end == nil ? words.notEnded : words.noRule }
        }
    }

    private var package: Markup {
        context.form(to: .archivePackage(model.id), id: "arkivpaket") {
            p { words.packageHint }
            p { button(.class("button quiet"), .submit) { words.package } }
        }
    }

    @MarkupBuilder private var disposal: Markup {
        h3(.id("gallring")) { words.disposal }
        if let agreement = documents.agreement {
            p { words.agreed(agreement.by, context.format.moment(agreement.at)) }
            if !agreement.isOwn { agreeForm(words.agreeSecond) }
            context.form(to: .disposal(model.id)) {
                input(.type(.hidden), .name(ParameterName.withdraws.name(in: context.language)), .value("1"))
                p { button(.class("button quiet"), .submit) { words.withdraw } }
            }
        } else if documents.retention.hasPassed(on: context.today) {
            p { words.disposalHint }
            agreeForm(words.agreeFirst)
        } else {
            p { words.tooEarly }
        }
    }

    private func agreeForm(_ name: String) -> Markup {
        context.form(to: .disposal(model.id)) { p { button(.class("button quiet"), .submit) { name } } }
    }

    private func recorded(_ record: DisposalRecord) -> Markup {
        Markup {
            p { words.disposedOf }
            dl(.class("rows")) {
                for agreement in record.agreements {
                    dt { words.agreedBy }
                    dd { agreement.name + ", " + context.format.moment(agreement.at) }
                }
                dt { words.references }
                dd { (record.references + record.diaryNumbers).joined(separator: ", ") }
                dt { words.hadToBeKept }
                dd { context.format.date(record.keptThrough) }
                dt { words.title }
                dd { String(record.documents.count) }
            }
            if !record.documents.isEmpty {
                details {
                    HTML.summary { words.digests }
                    ul {
                        for document in record.documents {
                            li { "\(document.reference) \(document.number). \(document.role.name[context.language]): \(document.digest)" }
                        }
                    }
                }
            }
        }
    }
}
