import Funding
import HTML

/// What the calculator needs to know: the way to apply, the cost and the time.
struct CalculatorForm {
    let model: CalculatorPage.Model
    let context: PageContext

    var markup: Markup {
        form(.method(.get), .action(context.bare(.calculator(CalculationQuery()))), .novalidate) {
            HiddenFields.markup(
                of: model.query, without: [.way, .budget, .currency, .staff, .inKind, .start, .end, .months], in: context.language)
            div(.class("field-grid")) {
                wayField
                textField(.budget, .budget, words.costLabel, words.costHint, model.query.idea.budget)
                CurrencyField(id: "currency", chosen: model.query.idea.currency, context: context).markup
                textField(.staff, .staff, words.staffLabel, words.staffHint, model.query.staff)
                textField(.inKind, .inKind, words.inKindLabel, words.inKindHint, model.query.inKind)
                textField(.start, .start, words.startLabel, words.startHint, model.query.idea.start)
                // Most tell a length; the field stands there when an address has brought an end.
                if !model.query.idea.end.isEmpty {
                    textField(.end, .end, words.endLabel, words.startHint, model.query.idea.end)
                }
                textField(.months, .months, words.monthsLabel, words.monthsHint, model.query.idea.months)
            }
            p { button(.class("button"), .submit) { words.update } }
        }
    }

    private var words: MoneyWords { context.words.money }

    private func name(_ parameter: ParameterName) -> String { parameter.name(in: context.language) }

    private var wayField: Markup {
        Field(field: .way, label: words.wayLabel, problems: model.problems, context: context)
            .markup { (attributes: Field.ControlAttributes<Tags.Select>) in
                select(attributes.id, .name(name(.way)), attributes.described, attributes.invalid) {
                    option(.value("")) { words.chooseWay }
                    for programme in model.programmes {
                        optgroup(.label(programme.name[context.language])) {
                            for way in programme.ways {
                                option(.value(way.key), .selected(way.key == model.query.way)) { way.name[context.language] }
                            }
                        }
                    }
                }
            }
    }

    private func textField(
        _ field: InputProblem.Field, _ parameter: ParameterName, _ label: String, _ hint: String, _ value: String
    ) -> Markup {
        Field(field: field, label: label, hint: hint, problems: model.problems, context: context)
            .markup { (attributes: Field.ControlAttributes<Tags.Input>) in
                input(attributes.id, .type(.text), .name(name(parameter)), .value(value), attributes.described, attributes.invalid)
            }
    }
}
