import Funding
import HTML

/// A funding plan step by step: what is worked out, how, what it comes to and which source says so.
struct FundingPlanTable {
    let plan: FundingPlan
    /// Unique on the page.
    let id: String
    let context: PageContext

    var markup: Markup {
        Markup {
            ShareBar(rate: plan.share, plan: plan, id: id + "-andel", context: context).markup
            ScrollingTable.markup(label: words.stepsCaption) {
                table(.class("stack")) {
                    caption { words.stepsCaption }
                    thead {
                        tr {
                            for name in [words.step, words.calculation, words.amount, context.words.source.title] {
                                th(.scope(.col)) { name }
                            }
                        }
                    }
                    tbody { for step in plan.steps { row(step) } }
                }
            }
            if !plan.remarks.isEmpty { ul { for remark in plan.remarks { li { remark[context.language] } } } }
            if plan.isInDoubt { p(.class("conflict")) { words.inDoubt } }
        }
    }

    private var words: MoneyWords { context.words.money }

    private func row(_ step: FundingPlan.Step) -> Markup {
        tr {
            th(.scope(.row)) { step.what[context.language] }
            td {
                step.calculation[context.language]
                Remarks.markup(note: step.note, conflict: step.conflict, context)
            }
            td(.class("figure")) { context.format.money(step.amount) }
            td {
                if let source = step.source { SourceLine(source: source, context: context).brief } else { words.arithmetic }
            }
        }
    }
}
