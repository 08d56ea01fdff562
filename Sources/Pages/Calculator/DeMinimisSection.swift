import Funding
import HTML

/// How much aid of minor importance a company may still be granted, by what it has got.
struct DeMinimisSection {
    let model: CalculatorPage.Model
    let context: PageContext

    var markup: Markup {
        section(.class("text"), .aria(.labelledby, "stod")) {
            h2(.id("stod")) { words.deMinimisTitle }
            if let ceiling = model.ceiling {
                p { words.deMinimisLead(context.format.money(ceiling.amount), ceiling.years) }
                p(.class("dim")) { SourceLine(source: ceiling.source, context: context).markup }
                form
                if let outcome = model.deMinimis { answer(outcome) }
            } else {
                p { words.deMinimisUnknown }
            }
        }
    }

    private var words: MoneyWords { context.words.money }

    private var form: Markup {
        HTML.form(.method(.get), .action(context.bare(.calculator(CalculationQuery()))), .novalidate) {
            HiddenFields.markup(of: model.query, without: [.aids], in: context.language)
            Field(field: .aids, label: words.aidsLabel, hint: words.aidsHint, problems: model.problems, context: context)
                .markup { (attributes: Field.ControlAttributes<Tags.Textarea>) in
                    textarea(
                        attributes.id, .name(ParameterName.aids.name(in: context.language)), .rows(4), attributes.described,
                        attributes.invalid
                    ) { model.query.aids }
                }
            p { button(.class("button"), .submit) { words.update } }
        }
    }

    private func answer(_ outcome: CalculatorPage.DeMinimisOutcome) -> Markup {
        Markup {
            p {
                strong {
                    words.deMinimisTotal(
                        context.format.date(outcome.day), context.format.money(outcome.total), context.format.money(outcome.room))
                }
            }
            if let day = outcome.moreRoomFrom { p { words.deMinimisWait(context.format.date(day)) } }
        }
    }
}
