import Casework
import Funding
import HTML

/// The form of what the desk records of a network.
struct NetworkFields {
    let model: NetworkWorkPage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.ours }
            p { words.oursHint }
            context.form(to: .network(model.id)) {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(form.version)))
                if model.network == nil {
                    field(.networkName, words.name).input(value: form.name, completion: "off")
                    field(.networkPurpose, words.purpose).area(rows: 3, value: form.purpose)
                    field(.networkWeb, words.web).input(value: form.web, completion: "off", required: false)
                }
                field(.memberSince, words.memberSince, dayHint).input(value: form.since, completion: "off", required: false)
                field(.memberUntil, words.memberUntil, words.memberUntilHint).input(value: form.until, completion: "off", required: false)
                for group in NetworkForm.Group.allCases { entries(group) }
                if context.may(.changeNetworks) {
                    p { button(.class("button"), .submit) { model.overtaken == nil ? words.save : context.words.cases.saveAnyway } }
                }
            }
        }
    }

    private var words: PartnersWords { context.words.partners }
    private var form: NetworkForm { model.form }
    private var dayHint: String { context.words.caseProject.dayHint }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private func entries(_ group: NetworkForm.Group) -> Markup {
        let known = form.rows[group] ?? []
        let empty = Array(repeating: group.cells.map { _ in "" }, count: max(0, min(2, NetworkForm.mostRows - known.count)))
        return fieldset {
            legend { words.group(group) }
            p(.class("hint")) { words.groupHint(group) }
            ScrollingTable.markup(label: words.group(group)) {
                table(.class("entry")) {
                    thead { tr { for cell in group.cells { th(.scope(.col)) { words.cell(cell) } } } }
                    tbody {
                        for (index, row) in (known + empty).enumerated() {
                            tr {
                                for (cell, value) in zip(group.cells, row) { td { control(group, cell, index + 1, value) } }
                            }
                        }
                    }
                }
            }
        }
    }

    private func control(_ group: NetworkForm.Group, _ cell: NetworkForm.Cell, _ number: Int, _ value: String) -> Markup {
        let name = ParameterName.networkCell(group, cell, number)
        let label = "\(words.group(group)): \(words.cell(cell)) \(number)"
        if cell == .currency {
            return select(.id(name.sv), .name(name.name(in: context.language)), .aria(.label, label)) {
                for currency in [Currency.krona, .euro] {
                    option(.value(currency.rawValue), .selected(currency.rawValue == value)) { currency.rawValue }
                }
            }
        }
        return input(
            .id(name.sv), .type(.text), .name(name.name(in: context.language)), .value(value), .autocomplete("off"), .aria(.label, label))
    }
}
