import Casework
import Funding
import HTML

/// The form of what is known of a project but its budget.
struct ProjectFactsSection {
    let model: CaseProjectPage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.facts }
            context.form(to: .project(model.id)) {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(form.version)))
                field(.projectStart, words.start, words.dayHint).input(value: form.start, completion: "off", required: false)
                field(.projectEnd, words.end, words.dayHint).input(value: form.end, completion: "off", required: false)
                terms
                partners
                OrganisationSuggestions(names: model.organisations).markup
                indicators
                publicity
                field(.afterwards, words.afterwards, words.afterwardsHint).area(rows: 4, value: form.afterwards)
                if context.may(.changeCase) { p { button(.class("button"), .submit) { words.save } } }
            }
        }
    }

    private var words: CaseProjectWords { context.words.caseProject }
    private var form: ProjectForm { model.form }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private var terms: Markup {
        fieldset {
            legend { words.terms }
            p(.class("hint")) { words.termsHint }
            for term in ProjectForm.Term.allCases {
                field(.term(term), words.term(term)).input(value: form.terms[term] ?? "", completion: "off", required: false)
            }
        }
    }

    private var publicity: Markup {
        fieldset(.class("choices")) {
            legend { words.publicity }
            for duty in PublicityDuty.allCases { tick(.publicity(duty), duty.name[context.language], form.publicity.contains(duty)) }
        }
    }

    private func tick(_ name: ParameterName, _ text: String, _ isTicked: Bool) -> Markup {
        p(.class("tick")) {
            input(.id(name.sv), .type(.checkbox), .name(name.name(in: context.language)), .value("1"), .checked(isTicked))
            label(.for(name.sv)) { text }
        }
    }

    /// Two empty rows after what there is.
    private func rowCount(_ count: Int) -> Int { min(max(3, count + 2), ProjectForm.mostRows) }

    private var partners: Markup {
        let rows = form.partners + Array(repeating: ProjectForm.Partner(), count: rowCount(form.partners.count) - form.partners.count)
        return entries(words.partners, words.partnersHint, words.partnerColumns) {
            for (index, row) in rows.enumerated() {
                let (number, columns) = (index + 1, words.partnerColumns)
                tr {
                    cell(.partner(.name, number), columns[0], number, row.name, list: OrganisationSuggestions.id)
                    cell(.partner(.number, number), columns[1], number, row.number)
                    td {
                        choice(
                            .partner(.role, number), "\(columns[2]) \(number)",
                            ProjectPartner.Role.allCases.map { ($0.rawValue, $0.name[context.language]) }, row.role.rawValue)
                    }
                    cell(.partner(.country, number), columns[3], number, row.country)
                    cell(.partner(.budget, number), columns[4], number, row.budget)
                }
            }
        }
    }

    private var indicators: Markup {
        let rows =
            form.indicators + Array(repeating: ProjectForm.Indicator(), count: rowCount(form.indicators.count) - form.indicators.count)
        let goals = [("", "–")] + context.page.municipality.strategy.goals.map { ($0.id.rawValue, $0.name[context.language]) }
        return entries(words.indicators, words.indicatorsHint, words.indicatorColumns) {
            for (index, row) in rows.enumerated() {
                let (number, columns) = (index + 1, words.indicatorColumns)
                tr {
                    cell(.indicator(.name, number), columns[0], number, row.name)
                    cell(.indicator(.unit, number), columns[1], number, row.unit)
                    cell(.indicator(.target, number), columns[2], number, row.target)
                    cell(.indicator(.outcome, number), columns[3], number, row.outcome)
                    td { choice(.indicator(.goal, number), "\(columns[4]) \(number)", goals, row.goal) }
                }
            }
        }
    }

    private func entries(_ title: String, _ hint: String, _ columns: [String], @MarkupBuilder rows: () -> Markup) -> Markup {
        fieldset {
            legend { title }
            p(.class("hint")) { hint }
            ScrollingTable.markup(label: title) {
                table(.class("entry")) {
                    thead { tr { for name in columns { th(.scope(.col)) { name } } } }
                    tbody { rows() }
                }
            }
        }
    }

    private func cell(
        _ name: ParameterName, _ column: String, _ number: Int, _ value: String, list: String? = nil
    ) -> Markup {
        td {
            input(
                .id(name.sv), .type(.text), .name(name.name(in: context.language)), .value(value), .autocomplete("off"),
                .when(list != nil && !model.organisations.isEmpty, .list(list ?? "")), .aria(.label, "\(column) \(number)"))
        }
    }

    private func choice(_ name: ParameterName, _ label: String, _ choices: [(String, String)], _ chosen: String) -> Markup {
        select(.id(name.sv), .name(name.name(in: context.language)), .aria(.label, label)) {
            for choice in choices { option(.value(choice.0), .selected(choice.0 == chosen)) { choice.1 } }
        }
    }
}
