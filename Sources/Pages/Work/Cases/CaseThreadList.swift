import Casework
import Funding
import HTML

/// What has happened in a case, in its order.
struct CaseThreadList {
    let model: CasePage.Model
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        if model.steps.isEmpty {
            p { words.threadEmpty }
        } else {
            ol(.class("thread")) { for step in model.steps { li { item(step) } } }
        }
    }

    private var words: CaseWords { context.words.cases }

    private func item(_ step: CasePage.Step) -> Markup {
        Markup {
            h3 { step.step.kind.name[context.language] }
            StepContent(step: step.step, context: context).markup
            p(.class("dim")) { words.recorded(step.recordedBy, context.format.moment(step.recordedAt)) }
            if !step.corrected.isEmpty {
                details {
                    HTML.summary { words.corrected }
                    for old in step.corrected { StepContent(step: old, context: context).markup }
                }
            }
            if context.may(step.step.kind.action), model.mergedInto == nil, model.stage != .disposed {
                p {
                    a(.href(context.path(.step(model.id, step.step.kind, corrects: step.number)))) {
                        words.correct
                        span(.class("unseen")) { " " + step.step.kind.name[context.language] + " " + context.format.date(step.step.day) }
                    }
                }
            }
        }
    }
}

/// What a step says.
struct StepContent {
    let step: CaseStep
    let context: WorkContext

    @MarkupBuilder var markup: Markup {
        p { facts.joined(separator: " · ") }
        if let financing = step.financing { FinancingTable(plan: financing, context: context).markup }
        if !step.text.isEmpty { Paragraphs.markup(step.text) }
    }

    private var words: CaseWords { context.words.cases }

    private var facts: [String] {
        var facts = [context.format.date(step.day)]
        if let outcome = step.outcome { facts.append(outcome.name[context.language]) }
        if let body = step.body {
            facts.append(context.page.municipality.decidingBodies.first { $0.id == body }?.name[context.language] ?? body.rawValue)
        }
        if let rejection = step.rejection { facts.append(rejection.name[context.language]) }
        if let amount = step.amount { facts.append(context.format.money(amount)) }
        if let hours = step.hours { facts.append(context.format.hours(hours)) }
        if let number = step.diaryNumber { facts.append("\(words.diaryNumber) \(number)") }
        return facts
    }
}

/// Who pays what, year by year.
struct FinancingTable {
    let plan: FinancingPlan
    let context: WorkContext

    var markup: Markup {
        ScrollingTable.markup(label: words.financing) {
            table(.class("sums")) {
                caption { words.financing }
                thead {
                    tr {
                        th(.scope(.col)) { words.year }
                        th(.scope(.col)) { words.cost }
                        for source in sources { th(.scope(.col)) { source.name[context.language] } }
                    }
                }
                tbody { for year in plan.years { row(String(year.year), year.cost) { year.shares[$0] ?? 0 } } }
                tbody { row(words.total, plan.cost.minorUnits) { plan.total(of: $0).minorUnits } }
            }
        }
    }

    private var words: CaseWords { context.words.cases }
    private var sources: [FinancingPlan.Source] { FinancingPlan.Source.allCases.filter { plan.total(of: $0).minorUnits > 0 } }

    private func row(_ name: String, _ cost: Int, _ share: (FinancingPlan.Source) -> Int) -> Markup {
        tr {
            th(.scope(.row)) { name }
            td { money(cost) }
            for source in sources { td { money(share(source)) } }
        }
    }

    private func money(_ units: Int) -> String { context.format.moneyInFull(Money(minorUnits: units, currency: plan.currency)) }
}
