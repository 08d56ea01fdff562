import Casework
import Funding
import HTML

/// What a project owes, with the forms to mark one as done and to add one.
struct ProjectObligations {
    let model: CaseProjectPage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.title }
            if model.obligations.isEmpty {
                p { context.words.caseProject.noObligations }
            } else {
                ObligationTable(rows: model.obligations, caption: words.title, namesCase: false, context: context).markup
            }
            if context.may(.recordStep) {
                details {
                    summary { words.fulfil }
                    for row in open { marking(row) }
                    for row in byHand { reopening(row) }
                }
                adding
            }
        }
    }

    private var words: ObligationWords { context.words.obligations }
    private var open: [ObligationRow] { model.obligations.filter { $0.fulfilment == nil } }
    private var byHand: [ObligationRow] { model.obligations.filter { $0.fulfilment.map { $0.step == nil } ?? false } }

    private func name(_ row: ObligationRow) -> String {
        row.obligation.key.kind.name[context.language] + ", " + context.format.date(row.obligation.due)
    }

    private func marking(_ row: ObligationRow) -> Markup {
        let id = "kommentar-\(row.id)"
        return context.form(to: .obligationDone(row.id), class: "line") {
            div(.class("field")) {
                label(.for(id)) { name(row) + ". " + words.note }
                input(
                    .id(id), .type(.text), .name(ParameterName.fulfilmentNote.name(in: context.language)), .value(""), .autocomplete("off"))
            }
            p { button(.class("button quiet"), .submit) { words.fulfil + unseen(row) } }
        }
    }

    private func reopening(_ row: ObligationRow) -> Markup {
        context.form(to: .obligationOpen(row.id), class: "line") {
            p { button(.class("button quiet"), .submit) { words.reopen + unseen(row) } }
        }
    }

    /// Tells one button from another.
    private func unseen(_ row: ObligationRow) -> String { ": " + name(row) }

    private var adding: Markup {
        context.form(to: .caseObligations(model.id)) {
            h3 { words.addTitle }
            FormKey.markup(model.formKey, context)
            WorkField(name: .ownText, label: words.addText, problems: problems, language: context.language)
                .input(value: model.own.text, completion: "off")
            WorkField(name: .ownDay, label: words.addDay, problems: problems, language: context.language)
                .input(value: model.own.day, completion: "off")
            p { button(.class("button quiet"), .submit) { words.add } }
        }
    }
}
