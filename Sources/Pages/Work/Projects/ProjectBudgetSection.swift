import Casework
import Funding
import HTML

/// The form of a project's budget, beside what was decided.
struct ProjectBudgetSection {
    let model: CaseProjectPage.Model
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.budget }
            if let plan = model.financing { decided(plan) } else { p { words.noFinancing } }
            context.form(to: .projectBudget(model.id)) {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(form.version)))
                field(.accountCode, words.accountCode, words.accountCodeHint).input(
                    value: form.accountCode, completion: "off", required: false)
                field(.currency, context.words.cases.currency).choice(
                    [(Currency.krona.rawValue, context.words.matches.kronor), (Currency.euro.rawValue, context.words.matches.euros)],
                    chosen: form.currency.rawValue)
                entries
                if context.may(.changeMoney) { p { button(.class("button"), .submit) { words.saveBudget } } }
            }
        }
    }

    private var words: CaseProjectWords { context.words.caseProject }
    private var form: ProjectBudgetForm { model.budget }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }

    private func decided(_ plan: FinancingPlan) -> Markup {
        Markup {
            p { words.mustAddUp }
            ul {
                for year in plan.years {
                    li { "\(year.year): " + context.format.money(Money(minorUnits: year.cost, currency: plan.currency)) }
                }
            }
        }
    }

    private var entries: Markup {
        fieldset {
            legend { words.budget }
            ScrollingTable.markup(label: words.budget) {
                table(.class("entry")) {
                    thead {
                        tr {
                            th(.scope(.col)) { context.words.cases.year }
                            for kind in ProjectBudget.CostKind.allCases { th(.scope(.col)) { kind.name[context.language] } }
                        }
                    }
                    tbody {
                        for (index, row) in form.rows.enumerated() {
                            tr {
                                td { cell(.year(index + 1), "\(context.words.cases.year) \(index + 1)", row.year) }
                                for kind in ProjectBudget.CostKind.allCases {
                                    td {
                                        cell(
                                            .cost(kind, index + 1), "\(kind.name[context.language]), \(row.year)", row.costs[kind] ?? "")
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func cell(_ name: ParameterName, _ label: String, _ value: String) -> Markup {
        input(
            .id(name.sv), .type(.text), .inputmode("decimal"), .name(name.name(in: context.language)), .value(value), .autocomplete("off"),
            .aria(.label, label))
    }
}

extension ProjectBudget.CostKind {
    var name: Localized {
        switch self {
        case .staff: Localized(sv: "Personal", en: "Staff")
        case .travel: Localized(sv: "Resor", en: "Travel")
        case .externalServices: Localized(sv: "Externa tjänster", en: "External services")
        case .equipment: Localized(sv: "Utrustning", en: "Equipment")
        case .indirect: Localized(sv: "Indirekta kostnader", en: "Indirect costs")
        case .other: Localized(sv: "Övrigt", en: "Other")
        }
    }
}

extension ProjectPartner.Role {
    var name: Localized {
        switch self {
        case .lead: Localized(sv: "Samordnar", en: "Leads")
        case .partner: Localized(sv: "Partner", en: "Partner")
        }
    }
}

extension PublicityDuty {
    /// What there is to see to, as a line of a checklist.
    var name: Localized {
        switch self {
        case .website: Localized(sv: "Kort beskrivning på webbplatsen", en: "Short description on the website")
        case .socialMedia: Localized(sv: "Omtalat i sociala medier", en: "Mentioned in social media")
        case .poster: Localized(sv: "Affisch i minst A3, eller en skärm", en: "Poster of at least A3, or a screen")
        case .emblem: Localized(sv: "EU-emblemet på allt som trycks och visas", en: "The EU emblem on all that is printed and shown")
        case .participants: Localized(sv: "Deltagarna vet att EU betalar", en: "Those who take part know that the EU pays")
        }
    }
}
